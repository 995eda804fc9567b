package org.fenghuo.portal.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * Opens a submission together with its code: 20 letters, 100 bits. Derived, not kept: the same
 * submission always has the same, and a stolen database has none.
 */
final class Secret {
    private static final int LETTERS = 20;
    private static final int GROUP = 5;
    private static final int LETTER_MASK = 31;

    private Secret() {}

    static String of(Seal seal, TrackingCode code) {
        byte[] derived = seal.derive("secret", code.value());
        StringBuilder secret = new StringBuilder();
        for (int i = 0; i < LETTERS; i++) {
            if (i > 0 && i % GROUP == 0) {
                secret.append('-');
            }
            secret.append(TrackingCode.ALPHABET.charAt(derived[i] & LETTER_MASK));
        }
        return secret.toString();
    }

    /** In the same time whatever is typed. */
    static boolean is(String typed, String secret) {
        return MessageDigest.isEqual(bytes(typed), bytes(secret));
    }

    private static byte[] bytes(String secret) {
        return TrackingCode.plain(secret).getBytes(StandardCharsets.UTF_8);
    }
}
