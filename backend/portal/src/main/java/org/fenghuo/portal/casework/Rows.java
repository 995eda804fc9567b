package org.fenghuo.portal.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.fenghuo.portal.intake.Door;
import org.fenghuo.portal.intake.PlainFacts;
import org.fenghuo.portal.kernel.Rules;
import org.jspecify.annotations.Nullable;

/** How rows of cases read. */
final class Rows {
    private Rows() {}

    static CaseFile file(ResultSet row) throws SQLException {
        Instant received = java.util.Objects.requireNonNull(instant(row, "received_at"));
        return new CaseFile(
                number(received, row.getLong("id")),
                row.getLong("submission"),
                Door.valueOf(row.getString("door")),
                received,
                instant(row, "waits_since"),
                new PlainFacts(
                        row.getString("product"),
                        row.getString("category"),
                        row.getString("brand"),
                        row.getString("model"),
                        row.getString("hazard"),
                        row.getString("area"),
                        row.getString("uscc"),
                        row.getObject("occurred_on", LocalDate.class)),
                row.getString("first_agency"));
    }

    /** A case's number is its id and the year in which its submission came. */
    static CaseNumber number(Instant received, long id) {
        return new CaseNumber(Rules.dayOf(received).getYear(), id);
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        LocalDateTime read = row.getObject(column, LocalDateTime.class);
        return read == null ? null : read.toInstant(ZoneOffset.UTC);
    }

    static @Nullable LocalDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
