package org.fenghuo.portal.publishing.ledger;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fenghuo.portal.publishing.JournalCursors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Service
class JdbcCursors implements JournalCursors {
    /**
     * Longer than any batch takes, short enough to be missed: an instance that dies is replaced
     * after this.
     */
    private static final Duration LEASE = Duration.ofSeconds(15);

    private final String me = UUID.randomUUID().toString();
    private final JdbcClient jdbc;
    private final Clock clock;
    private final TransactionTemplate transaction;

    JdbcCursors(JdbcClient jdbc, Clock clock, PlatformTransactionManager manager) {
        this.jdbc = jdbc;
        this.clock = clock;
        transaction = new TransactionTemplate(manager);
    }

    @Override
    public void start(String consumer, long seq) {
        jdbc.sql("insert ignore into journal_cursor (consumer, seq) values (:consumer, :seq)")
                .param("consumer", consumer)
                .param("seq", seq)
                .update();
    }

    @Override
    public void end(String consumer) {
        transaction.executeWithoutResult(tx -> {
            jdbc.sql("delete from journal_parked where consumer = :consumer")
                    .param("consumer", consumer)
                    .update();
            jdbc.sql("delete from journal_cursor where consumer = :consumer")
                    .param("consumer", consumer)
                    .update();
        });
    }

    @Override
    public Map<String, Long> positions() {
        return jdbc
                .sql("select consumer, seq from journal_cursor")
                .query((row, index) -> Map.entry(row.getString(1), row.getLong(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public Optional<Batch> lease(String consumer, int limit) {
        return java.util.Objects.requireNonNull(
                transaction.execute(tx ->
                        renew(consumer) ? Optional.of(read(consumer, limit)) : Optional.empty()));
    }

    private boolean renew(String consumer) {
        Instant now = clock.instant();
        return jdbc.sql(
                                """
                                update journal_cursor set lease_owner = :me, lease_until = :until
                                where consumer = :consumer and (lease_owner is null or lease_owner = :me or lease_until < :now)\
                                """)
                        .param("me", me)
                        .param("until", Utc.column(now.plus(LEASE)))
                        .param("consumer", consumer)
                        .param("now", Utc.column(now))
                        .update()
                == 1;
    }

    private Batch read(String consumer, int limit) {
        long from =
                jdbc.sql("select seq from journal_cursor where consumer = :consumer")
                        .param("consumer", consumer)
                        .query(Long.class)
                        .single();
        List<long[]> entries =
                jdbc.sql(
                                "select seq, document from journal where seq > :from order by seq limit :limit")
                        .param("from", from)
                        .param("limit", limit)
                        .query((row, index) -> new long[] {row.getLong(1), row.getLong(2)})
                        .list();
        long to = entries.isEmpty() ? from : entries.getLast()[0];
        return new Batch(
                consumer, from, to, entries.stream().map(entry -> entry[1]).distinct().toList());
    }

    @Override
    public boolean moveOn(Batch batch, long toSeq) {
        return jdbc.sql(
                                """
                                update journal_cursor set seq = :to
                                where consumer = :consumer and seq = :from and lease_owner = :me\
                                """)
                        .param("to", toSeq)
                        .param("consumer", batch.consumer())
                        .param("from", batch.fromSeq())
                        .param("me", me)
                        .update()
                == 1;
    }
}
