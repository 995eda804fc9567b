package org.fenghuo.portal.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/**
 * 统一社会信用代码, the identity of an organisation in China: 18 characters, the last a check character.
 *
 * <p>GB 32100-2015: digits and capitals without I, O, S, V, Z; weights 3^i mod 31; check = 31 − sum
 * mod 31.
 */
public record Uscc(@JsonValue String value) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int LENGTH = 18;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Uscc {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a unified social credit code: " + value);
        }
    }

    public static Optional<Uscc> parse(String text) {
        return isValid(text) ? Optional.of(new Uscc(text)) : Optional.empty();
    }

    /** The code whose first 17 characters are given, with its check character added. */
    public static Uscc completing(String first17) {
        return new Uscc(first17 + ALPHABET.charAt(checkOf(first17)));
    }

    private static boolean isValid(String text) {
        return text.length() == LENGTH
                && text.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)
                && ALPHABET.indexOf(text.charAt(LENGTH - 1)) == checkOf(text);
    }

    private static int checkOf(String text) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += ALPHABET.indexOf(text.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return (31 - sum % 31) % 31;
    }

    @Override
    public String toString() {
        return value;
    }
}
