package org.fenghuo.portal.exchange.exports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.fenghuo.portal.exchange.store.Utc;
import org.fenghuo.portal.kernel.Lang;
import org.fenghuo.portal.publishing.JournalPosition;
import org.fenghuo.portal.publishing.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/** A job as a row of {@code export_job}. */
final class ExportColumns {
    private static final TypeReference<TreeMap<String, List<String>>> PARAMETERS =
            new TypeReference<>() {};

    private ExportColumns() {}

    static ExportJob read(ResultSet row) throws SQLException {
        return new ExportJob(
                row.getLong("seq"),
                row.getString("id"),
                ExportPurpose.valueOf(row.getString("purpose")),
                wish(row),
                row.getObject("dump_day", LocalDate.class),
                position(row, "since"),
                ExportState.valueOf(row.getString("state")),
                row.getLong("rows_total"),
                row.getLong("rows_written"),
                row.getLong("bytes_written"),
                row.getString("sha256"),
                position(row, "position"),
                Objects.requireNonNull(instant(row, "created_at")),
                instant(row, "finished_at"),
                Objects.requireNonNull(instant(row, "expires_at")),
                row.getInt("attempts"));
    }

    private static Wish wish(ResultSet row) throws SQLException {
        return new Wish(
                ExportFormat.valueOf(row.getString("format")),
                Lang.ofTag(row.getString("lang")).orElseThrow(),
                Json.MAPPER.readValue(row.getString("parameters"), PARAMETERS));
    }

    private static @Nullable JournalPosition position(ResultSet row, String name)
            throws SQLException {
        String epoch = row.getString(name + "_epoch");
        return epoch == null ? null : new JournalPosition(epoch, row.getLong(name + "_seq"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        return Utc.instant(row.getObject(column, LocalDateTime.class));
    }
}
