package org.fenghuo.portal.accounts;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * One-time codes by the clock (RFC 6238): HMAC-SHA-1, 30 seconds, as every authenticator app has
 * them.
 */
final class Totp {
    static final int DIGITS = 6;
    static final int SECRET_BYTES = 20;

    private static final int STEP_SECONDS = 30;

    /** Clocks differ and people type slowly: the step before and the one after count as well. */
    private static final int STEPS_AROUND = 1;

    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int LOW_NIBBLE = 0x0f;
    private static final int BITS = 5;

    private Totp() {}

    /** The time step whose code this is; empty when it is none of now. */
    static OptionalLong stepOf(String code, byte[] secret, Instant now) {
        long step = stepAt(now);
        return LongStream.rangeClosed(step - STEPS_AROUND, step + STEPS_AROUND)
                .filter(it -> same(code, code(secret, it, DIGITS)))
                .findFirst();
    }

    static long stepAt(Instant moment) {
        return Math.floorDiv(moment.getEpochSecond(), STEP_SECONDS);
    }

    static String code(byte[] secret, long step, int digits) {
        byte[] hash = hmac(secret, ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        int offset = hash[hash.length - 1] & LOW_NIBBLE;
        int number = ByteBuffer.wrap(hash).getInt(offset) & Integer.MAX_VALUE;
        int modulus = (int) Math.pow(10, digits);
        return String.format(Locale.ROOT, "%0" + digits + "d", number % modulus);
    }

    /** RFC 4648, without padding: how apps want a secret that is typed. */
    static String base32(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int buffer = 0;
        int bits = 0;
        for (byte next : bytes) {
            buffer = (buffer << Byte.SIZE) | Byte.toUnsignedInt(next);
            bits += Byte.SIZE;
            while (bits >= BITS) {
                bits -= BITS;
                text.append(BASE32.charAt((buffer >>> bits) & (BASE32.length() - 1)));
            }
        }
        if (bits > 0) {
            text.append(BASE32.charAt((buffer << (BITS - bits)) & (BASE32.length() - 1)));
        }
        return text.toString();
    }

    private static boolean same(String code, String right) {
        return MessageDigest.isEqual(
                code.getBytes(StandardCharsets.UTF_8), right.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] hmac(byte[] secret, byte[] message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC-SHA-1", e);
        }
    }
}
