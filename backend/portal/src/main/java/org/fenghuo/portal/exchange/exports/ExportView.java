package org.fenghuo.portal.exchange.exports;

import java.time.Instant;
import org.fenghuo.portal.publishing.JournalPosition;
import org.jspecify.annotations.Nullable;

/**
 * An export as its address and the schema show it: the sidecar of its file.
 *
 * @param query of the search, as it stands in an address; empty for everything
 * @param total rows to be expected
 * @param bytes of the file
 * @param position {@code since} of the changes that follow
 * @param since the changes of an increment begin after it
 * @param file null until it can be taken
 * @param fields where its fields are described
 */
record ExportView(
        String id,
        ExportPurpose purpose,
        ExportFormat format,
        ExportState state,
        boolean underway,
        String query,
        long total,
        long rows,
        long bytes,
        @Nullable String sha256,
        @Nullable String position,
        @Nullable String since,
        Instant createdAt,
        @Nullable Instant finishedAt,
        Instant expiresAt,
        String url,
        @Nullable String file,
        String fields,
        String licence) {

    static ExportView of(ExportJob job, OpenDataSettings publicly) {
        return new ExportView(
                job.id(),
                job.purpose(),
                job.wish().format(),
                job.state(),
                job.state().isUnderway(),
                job.wish().query(),
                job.total(),
                job.rows(),
                job.bytes(),
                job.sha256(),
                cursor(job.position()),
                cursor(job.since()),
                job.createdAt(),
                job.finishedAt(),
                job.expiresAt(),
                publicly.at(DataAddresses.of(job)),
                job.state() == ExportState.DONE ? publicly.at(DataAddresses.fileOf(job)) : null,
                publicly.at(
                        job.wish().format() == ExportFormat.NDJSON
                                ? DataAddresses.FIELDS
                                : DataAddresses.COLUMNS),
                publicly.licence().toString());
    }

    private static @Nullable String cursor(@Nullable JournalPosition position) {
        return position == null ? null : position.cursor();
    }
}
