package org.fenghuo.portal.exchange.imports;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fenghuo.portal.exchange.store.Utc;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Repository;

/** The jobs there are, and who is at which. */
@Repository
class ImportJobs {
    private final JdbcClient database;
    private final Clock clock;
    private final Duration lease;

    ImportJobs(JdbcClient database, Clock clock, ImportSettings settings) {
        this.database = database;
        this.clock = clock;
        this.lease = settings.lease();
    }

    /** What a new job is to do. */
    record Order(
            String mapping,
            String version,
            ImportMode mode,
            boolean forced,
            @Nullable String agency) {}

    /** A job whose file is still to come. */
    ImportJob create(Order order) {
        UUID id = UUID.randomUUID();
        KeyHolder key = new GeneratedKeyHolder();
        database.sql(
                        """
                        insert into import_job (id, mapping, mapping_version, mode, forced, agency, state, phase,
                            read_offset, read_line, merged_key, published_order, published_line, rows_read, rows_published,
                            rows_corrected, rows_unchanged, rows_merged, rows_refused, withdrawn, withheld, started_at,
                            failures, cleaned)
                        values (:id, :mapping, :version, :mode, :forced, :agency, 'RECEIVING', 'READING',
                            0, 0, '', '', 0, 0, 0, 0, 0, 0, 0, 0, 0, :now, 0, 0)
                        """)
                .param("id", Uuids.bytes(id))
                .param("mapping", order.mapping())
                .param("version", order.version())
                .param("mode", order.mode().name())
                .param("forced", order.forced())
                .param("agency", order.agency())
                .param("now", Utc.column(clock.instant()))
                .update(key, "seq");
        return bySeq(Objects.requireNonNull(key.getKey()).longValue()).orElseThrow();
    }

    /** The file is here: any portal may begin. */
    void release(ImportJob job) {
        database.sql(
                        "update import_job set state = 'RUNNING' where seq = ? and state = 'RECEIVING'")
                .param(job.seq())
                .update();
    }

    Optional<ImportJob> byId(UUID id) {
        return database.sql("select * from import_job where id = ? and state <> 'RECEIVING'")
                .param(Uuids.bytes(id))
                .query((row, n) -> JobColumns.read(row))
                .optional();
    }

    Optional<ImportJob> bySeq(long seq) {
        return database.sql("select * from import_job where seq = ?")
                .param(seq)
                .query((row, n) -> JobColumns.read(row))
                .optional();
    }

    /** Takes up the next job that nobody else is at. */
    Optional<ImportJob> takeUp(String owner) {
        return database.sql(
                        """
                        select j.seq from import_job j
                        where j.state = 'RUNNING' and (j.lease_until is null or j.lease_until < :now or j.lease_owner = :owner)
                        and not exists (select 1 from import_job e
                            where e.mapping = j.mapping and e.state = 'RUNNING' and e.seq < j.seq)
                        order by j.seq limit 1
                        """)
                .param("now", Utc.column(clock.instant()))
                .param("owner", owner)
                .query(Long.class)
                .optional()
                .filter(seq -> lease(seq, owner))
                .flatMap(this::bySeq);
    }

    private boolean lease(long seq, String owner) {
        Instant now = clock.instant();
        return database.sql(
                                """
                                update import_job set lease_owner = :owner, lease_until = :until
                                where seq = :seq and state = 'RUNNING'
                                and (lease_until is null or lease_until < :now or lease_owner = :owner)
                                """)
                        .param("owner", owner)
                        .param("until", Utc.column(now.plus(lease)))
                        .param("seq", seq)
                        .param("now", Utc.column(now))
                        .update()
                == 1;
    }

    /** Lets go of a job, for another portal or a later start. */
    void letGo(ImportJob job, String owner) {
        database.sql(
                        "update import_job set lease_owner = null, lease_until = null where seq = ? and lease_owner = ?")
                .params(job.seq(), owner)
                .update();
    }

    /**
     * Writes down how far a job has come, and stays at it.
     *
     * @throws LeaseLost when another portal is at it by now
     */
    ImportJob save(ImportJob job, String owner) {
        int saved =
                database.sql(
                                """
                                update import_job set state = :state, phase = :phase,
                                    read_offset = :readOffset, read_line = :readLine, merged_key = :mergedKey,
                                    published_order = :publishedOrder, published_line = :publishedLine,
                                    rows_read = :read, rows_published = :published, rows_corrected = :corrected,
                                    rows_unchanged = :unchanged, rows_merged = :merged, rows_refused = :refused,
                                    withdrawn = :withdrawn, withheld = :withheld,
                                    problem_field = :field, problem_code = :code, problem_args = :args,
                                    finished_at = :finished, failures = :failures, lease_until = :until
                                where seq = :seq and lease_owner = :owner and state = 'RUNNING'
                                """)
                        .params(JobColumns.of(job))
                        .param("until", Utc.column(clock.instant().plus(lease)))
                        .param("owner", owner)
                        .update();
        if (saved == 0) {
            throw new LeaseLost(job.seq());
        }
        return job;
    }

    /** When each mapping's newest complete import ended. */
    Map<String, Instant> lastSuccesses() {
        return database
                .sql(
                        "select mapping, max(finished_at) from import_job where state = 'DONE' group by mapping")
                .query((row, n) ->
                        Map.entry(
                                row.getString(1),
                                Objects.requireNonNull(
                                        Utc.instant(row.getObject(2, LocalDateTime.class)))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Jobs that are over and whose rows still lie about. */
    List<Long> uncleaned() {
        return database.sql(
                        "select seq from import_job where state in ('DONE', 'FAILED') and cleaned = 0 limit 10")
                .query((row, n) -> row.getLong(1))
                .list();
    }
}
