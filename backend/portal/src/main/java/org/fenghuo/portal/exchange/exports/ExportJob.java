package org.fenghuo.portal.exchange.exports;

import java.time.Instant;
import java.time.LocalDate;
import org.fenghuo.portal.publishing.JournalPosition;
import org.jspecify.annotations.Nullable;

/**
 * A file on its way to the public, as it stands.
 *
 * @param seq in which jobs came
 * @param dumpDay of a dump: there is one of each format and day; null for what somebody asked for
 * @param since of an increment: only what changed after it
 * @param total rows to be expected
 * @param bytes of the file, unpacked, as {@code sha256} is
 * @param position in the journal that all rows have behind them; null before it begins
 * @param attempts begun so far: each begins anew
 */
record ExportJob(
        long seq,
        String id,
        ExportPurpose purpose,
        Wish wish,
        @Nullable LocalDate dumpDay,
        @Nullable JournalPosition since,
        ExportState state,
        long total,
        long rows,
        long bytes,
        @Nullable String sha256,
        @Nullable JournalPosition position,
        Instant createdAt,
        @Nullable Instant finishedAt,
        Instant expiresAt,
        int attempts) {}
