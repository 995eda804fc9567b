package org.fenghuo.portal.accounts;

import java.time.Clock;
import java.util.Arrays;

/** An authenticator app. */
public final class Codes {
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Codes() {}

    /** What the app shows now. */
    public static String now(String secret, Clock clock) {
        return Totp.code(bytes(secret), Totp.stepAt(clock.instant()), Totp.DIGITS);
    }

    private static byte[] bytes(String text) {
        byte[] bytes = new byte[text.length() * 5 / 8];
        for (int bit = 0; bit < bytes.length * 8; bit++) {
            int value = BASE32.indexOf(text.charAt(bit / 5)) >> (4 - bit % 5) & 1;
            bytes[bit / 8] |= (byte) (value << (7 - bit % 8));
        }
        return Arrays.copyOf(bytes, bytes.length);
    }
}
