package org.fenghuo.portal.publishing.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.fenghuo.portal.publishing.Draft;
import org.fenghuo.portal.publishing.Json;

/** Whether a source says the same as last time: SHA-256 of what it says, as hex. */
final class Fingerprint {
    private Fingerprint() {}

    static String of(Draft draft) {
        byte[] said =
                Json.MAPPER
                        .writeValueAsString(draft.withoutState())
                        .getBytes(StandardCharsets.UTF_8);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(said));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
