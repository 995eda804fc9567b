package org.fenghuo.portal.search;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Documents that an index refused. They wait here, are tried again ever more rarely, and never hold
 * up the others.
 */
@Component
class Parked {
    private static final Logger log = LoggerFactory.getLogger(Parked.class);
    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final int DOUBLINGS = 9;

    private final JdbcClient jdbc;
    private final Clock clock;

    Parked(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(String index, Map<Long, String> refused) {
        refused.forEach((document, error) -> {
            log.error("The index refused publication {}: {}", document, error);
            jdbc.sql(
                            """
                            insert into journal_parked (consumer, document, error, attempts, next_at)
                            values (:consumer, :document, :error, 1, :next)
                            on duplicate key update error = :error, attempts = attempts + 1, next_at = :next\
                            """)
                    .param("consumer", index)
                    .param("document", document)
                    .param("error", error)
                    .param("next", column(clock.instant().plus(pause(attempts(index, document)))))
                    .update();
        });
    }

    void remove(String index, Collection<Long> documents) {
        documents.forEach(document ->
                jdbc.sql(
                                "delete from journal_parked where consumer = :consumer and document = :document")
                        .param("consumer", index)
                        .param("document", document)
                        .update());
    }

    List<Long> due(String index) {
        return jdbc.sql(
                        "select document from journal_parked where consumer = :consumer and next_at <= :now limit 100")
                .param("consumer", index)
                .param("now", column(clock.instant()))
                .query((row, number) -> row.getLong(1))
                .list();
    }

    long count() {
        return jdbc.sql("select count(*) from journal_parked").query(Long.class).single();
    }

    private int attempts(String index, long document) {
        return jdbc.sql(
                        "select attempts from journal_parked where consumer = :consumer and document = :document")
                .param("consumer", index)
                .param("document", document)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    private static Duration pause(int attempts) {
        return FIRST.multipliedBy(1L << Math.min(attempts, DOUBLINGS));
    }

    private static LocalDateTime column(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
