package org.fenghuo.portal.publishing.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fenghuo.portal.kernel.Kind;
import org.fenghuo.portal.kernel.Level;
import org.fenghuo.portal.kernel.PublicationNumber;
import org.fenghuo.portal.publishing.Change;
import org.fenghuo.portal.publishing.Journal;
import org.fenghuo.portal.publishing.JournalEntry;
import org.fenghuo.portal.publishing.JournalPosition;
import org.fenghuo.portal.publishing.Json;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import tools.jackson.core.type.TypeReference;

@Service
class JdbcJournal implements Journal {
    private static final String ENTRIES =
            """
            select j.seq, j.document, d.number, d.kind, j.edition, j.change_type, j.level, j.changed_fields, j.reason, j.at, d.gone_at
            from journal j join document d on d.id = j.document
            """;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Follower follower;
    private final Lookout lookout;

    JdbcJournal(JdbcClient jdbc, Clock clock, Follower follower, Lookout lookout) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.follower = follower;
        this.lookout = lookout;
    }

    @Override
    public JournalPosition confirmed() {
        return follower.confirmed();
    }

    @Override
    public List<JournalEntry> after(long seq, int limit) {
        return jdbc.sql(
                        ENTRIES
                                + "where j.seq > :seq and j.seq <= :confirmed order by j.seq limit :limit")
                .param("seq", seq)
                .param("confirmed", confirmed().seq())
                .param("limit", limit)
                .query(this::entry)
                .list();
    }

    @Override
    public void awaitBeyond(long seq, Duration atMost) {
        lookout.awaitBeyond(seq, atMost);
    }

    @Override
    public List<JournalEntry> of(long document) {
        return jdbc.sql(
                        ENTRIES
                                + "where j.document = :document and j.seq <= :confirmed order by j.seq")
                .param("document", document)
                .param("confirmed", confirmed().seq())
                .query(this::entry)
                .list();
    }

    @Override
    public Map<Long, JournalEntry> latest(Collection<Long> documents) {
        if (documents.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql(
                        ENTRIES
                                + """
                                where j.seq in (
                                    select max(seq) from journal
                                    where document in (:documents) and seq <= :confirmed group by document)
                                """)
                .param("documents", documents)
                .param("confirmed", confirmed().seq())
                .query(this::entry)
                .list()
                .stream()
                .collect(Collectors.toMap(JournalEntry::document, Function.identity()));
    }

    private JournalEntry entry(ResultSet row, int index) throws SQLException {
        LocalDateTime goneAt = row.getObject("gone_at", LocalDateTime.class);
        boolean gone = goneAt != null && !Utc.instant(goneAt).isAfter(clock.instant());
        return new JournalEntry(
                row.getLong("seq"),
                row.getLong("document"),
                new PublicationNumber(row.getString("number")),
                Kind.valueOf(row.getString("kind")),
                row.getInt("edition"),
                Change.valueOf(row.getString("change_type")),
                gone ? null : level(row.getString("level")),
                gone
                        ? List.of()
                        : Json.MAPPER.readValue(
                                row.getString("changed_fields"), new TypeReference<>() {}),
                gone ? null : row.getString("reason"),
                Utc.instant(row.getObject("at", LocalDateTime.class)),
                gone);
    }

    private static @Nullable Level level(@Nullable String column) {
        return column == null ? null : Level.valueOf(column);
    }
}
