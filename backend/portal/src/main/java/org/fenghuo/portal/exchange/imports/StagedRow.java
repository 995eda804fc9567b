package org.fenghuo.portal.exchange.imports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.fenghuo.portal.publishing.ExternalKey;

/**
 * A row that was read and is to be published.
 *
 * @param keyHash of its identity
 * @param order by which it is newer or older; {@code weight} how much it says
 * @param draft in the exchange format
 */
record StagedRow(long line, String system, String keyHash, String order, int weight, String draft) {
    private static final int LONGEST_ORDER = 60;

    StagedRow {
        order = order.length() <= LONGEST_ORDER ? order : order.substring(0, LONGEST_ORDER);
    }

    static StagedRow of(long line, ExternalKey key, String order, String draft) {
        return new StagedRow(line, key.system(), hash(key), order, draft.length(), draft);
    }

    StagedRow saying(String other) {
        return new StagedRow(line, system, keyHash, order, other.length(), other);
    }

    static String hash(ExternalKey key) {
        try {
            byte[] bytes = (key.system() + '\u0000' + key.value()).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
