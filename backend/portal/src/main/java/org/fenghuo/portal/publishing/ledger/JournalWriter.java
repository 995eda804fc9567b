package org.fenghuo.portal.publishing.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.fenghuo.portal.publishing.Json;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes entries in commit order: the head row is taken last and held until the commit. */
@Component
class JournalWriter {
    private final JdbcTemplate jdbc;

    JournalWriter(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Gives each entry its sequence number and its document the last of them. */
    void write(List<Entry> entries, Instant now) {
        long seq = raiseHead(entries.size()) - entries.size();
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Entry entry : entries) {
            seq++;
            entry.document().writtenAs(seq);
            rows.add(row(seq, entry, now));
        }
        jdbc.batchUpdate(
                "insert into journal (seq, document, edition, change_type, changed_fields, reason, at, level)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                rows);
    }

    private static @Nullable Object[] row(long seq, Entry entry, Instant now) {
        return new @Nullable Object[] {
            seq,
            entry.document().getId(),
            entry.edition(),
            entry.change().name(),
            Json.MAPPER.writeValueAsString(entry.changedFields()),
            entry.reason(),
            Utc.column(now),
            entry.level().name()
        };
    }

    private long raiseHead(int by) {
        jdbc.update("update journal_head set seq = last_insert_id(seq + ?) where id = 1", by);
        return java.util.Objects.requireNonNull(
                jdbc.queryForObject("select last_insert_id()", Long.class));
    }
}
