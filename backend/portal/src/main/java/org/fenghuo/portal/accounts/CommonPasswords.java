package org.fenghuo.portal.accounts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/**
 * Passwords that are guessed first. Those of twelve characters and more are nearly always made of a
 * known word and a filler, or of a pattern: so the words are listed and the making is undone (ADR
 * 0022 says what that covers).
 */
class CommonPasswords {
    private static final int FEWEST_DIFFERENT = 5;
    private static final int LONGEST_REST = 4;
    private static final String ROWS =
            "01234567890 09876543210 qwertyuiop asdfghjkl zxcvbnm poiuytrewq lkjhgfdsa mnbvcxz"
                    + " abcdefghijklmnopqrstuvwxyz zyxwvutsrqponmlkjihgfedcba"
                    + " 1qaz2wsx3edc4rfv5tgb6yhn7ujm 1q2w3e4r5t6y7u8i9o0p q1w2e3r4t5y6u7i8o9p0";

    private final Set<String> words;

    CommonPasswords() {
        try {
            words =
                    new ClassPathResource("common-passwords.txt")
                            .getContentAsString(StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .flatMap(line -> Arrays.stream(line.split(" ")))
                            .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it would be among the first to be tried for this login name. */
    boolean contains(String password, String login) {
        String small = password.toLowerCase(Locale.ROOT);
        return isOne(small, login) || isOne(undisguised(small), login);
    }

    private boolean isOne(String plain, String login) {
        return plain.chars().distinct().count() < FEWEST_DIFFERENT
                || repeats(plain)
                || rest(plain, login.toLowerCase(Locale.ROOT)) <= LONGEST_REST;
    }

    /** One short piece over and over. */
    private static boolean repeats(String plain) {
        return plain.length() > 1 && (plain + plain).indexOf(plain, 1) <= plain.length() / 2;
    }

    /** How much stays when everything that is known is taken out, longest first. */
    private int rest(String plain, String login) {
        int rest = 0;
        int at = 0;
        while (at < plain.length()) {
            int known = Math.max(knownAt(plain, at), prefix(plain, at, login));
            rest += known == 0 ? 1 : 0;
            at += Math.max(1, known);
        }
        return rest;
    }

    private int knownAt(String plain, int at) {
        for (int end = plain.length(); end - at >= 3; end--) {
            String piece = plain.substring(at, end);
            if (words.contains(piece) || ROWS.contains(piece) || isYear(piece)) {
                return piece.length();
            }
        }
        return 0;
    }

    private static int prefix(String plain, int at, String login) {
        return login.length() >= 3 && plain.startsWith(login, at) ? login.length() : 0;
    }

    private static boolean isYear(String piece) {
        return piece.matches("(19|20)\\d\\d");
    }

    /** Without the usual disguises: p@ssw0rd is password. */
    private static String undisguised(String small) {
        return small.replace('@', 'a')
                .replace('$', 's')
                .replaceAll("(?<=\\p{L})0", "o")
                .replaceAll("(?<=\\p{L})[1!](?=\\p{L})", "i")
                .replaceAll("(?<=\\p{L})3(?=\\p{L})", "e");
    }
}
