package org.fenghuo.portal.accounts;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One line of the audit.
 *
 * @param seq from 1, without gaps
 * @param who {@code officer:<login>}, {@code key:<id>} or {@code nobody}
 * @param address of the request; null where there was none
 */
public record AuditEntry(
        long seq,
        Instant at,
        String who,
        @Nullable String address,
        String what,
        String subject,
        @Nullable String before,
        @Nullable String after) {
    private static final int NOTHING = -1;

    /**
     * SHA-256 over the hash before and each field with its length, so that no two entries read
     * alike.
     */
    String hashAfter(String previous) {
        MessageDigest digest = sha256();
        digest.update(HexFormat.of().parseHex(previous));
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(seq).array());
        Stream.of(at.toString(), who, address, what, subject, before, after)
                .forEach(field -> add(digest, field));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, @Nullable String field) {
        byte[] bytes = field == null ? new byte[0] : field.getBytes(StandardCharsets.UTF_8);
        int length = field == null ? NOTHING : bytes.length;
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(length).array());
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
