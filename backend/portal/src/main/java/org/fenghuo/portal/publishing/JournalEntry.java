package org.fenghuo.portal.publishing;

import java.time.Instant;
import java.util.List;
import org.fenghuo.portal.kernel.Kind;
import org.fenghuo.portal.kernel.Level;
import org.fenghuo.portal.kernel.PublicationNumber;
import org.jspecify.annotations.Nullable;

/**
 * One public change.
 *
 * @param seq its place, one more than the entry before
 * @param document id of the publication
 * @param edition current after the change
 * @param level that held after it; null when gone, or when it was not noted yet
 * @param changedFields paths of the wording that changed; empty where the wording stayed
 * @param gone whether the publication may no longer be shown; then reason and fields are empty
 */
public record JournalEntry(
        long seq,
        long document,
        PublicationNumber number,
        Kind kind,
        int edition,
        Change change,
        @Nullable Level level,
        List<String> changedFields,
        @Nullable String reason,
        Instant at,
        boolean gone) {
    public JournalEntry {
        changedFields = List.copyOf(changedFields);
    }
}
