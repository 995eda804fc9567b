package org.fenghuo.portal.intake;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Names a submission to its sender: {@code FT-7K3M9-QX2W4}. Nine random letters of Crockford's base
 * 32 (45 bits) and a check letter; what is easily mistaken (O and 0, I, L and 1) is read as meant.
 */
record TrackingCode(String value) {
    static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final String PREFIX = "FT-";
    private static final int RANDOM = 9;
    private static final int HALF = 5;

    static TrackingCode random(RandomGenerator random) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < RANDOM; i++) {
            letters.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return written(letters.append(check(letters)).toString());
    }

    /** As somebody typed it; empty for what cannot be one. */
    static Optional<TrackingCode> parse(String text) {
        String letters = plain(text.strip().toUpperCase(Locale.ROOT).replaceFirst("^FT-?", ""));
        boolean is =
                letters.length() == RANDOM + 1
                        && letters.chars().allMatch(letter -> ALPHABET.indexOf(letter) >= 0)
                        && letters.charAt(RANDOM) == check(letters.substring(0, RANDOM));
        return is ? Optional.of(written(letters)) : Optional.empty();
    }

    /** Without hyphens and spaces, and with what letters are read as. */
    static String plain(String typed) {
        return typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }

    private static TrackingCode written(String letters) {
        return new TrackingCode(
                PREFIX + letters.substring(0, HALF) + "-" + letters.substring(HALF));
    }

    /** Weights are odd, so that one wrong letter and most changed places are noticed. */
    private static char check(CharSequence letters) {
        int sum = 0;
        for (int i = 0; i < letters.length(); i++) {
            sum += (2 * i + 1) * ALPHABET.indexOf(letters.charAt(i));
        }
        return ALPHABET.charAt(sum % ALPHABET.length());
    }

    @Override
    public String toString() {
        return value;
    }
}
