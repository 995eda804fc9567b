package org.fenghuo.portal.publishing;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * A position in the journal.
 *
 * @param epoch which journal: renewed when a database is restored or failed over, so that no
 *     position outlives its history
 * @param seq of the last entry before the position; 0 is the beginning
 */
public record JournalPosition(String epoch, long seq) {
    /** As clients hand it in again, to hear what came after: opaque to them. */
    public String cursor() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((epoch + "." + seq).getBytes(StandardCharsets.US_ASCII));
    }
}
