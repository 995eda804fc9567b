package org.fenghuo.portal.exchange.exports;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fenghuo.portal.exchange.store.Utc;
import org.fenghuo.portal.publishing.JournalPosition;
import org.fenghuo.portal.publishing.Json;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The exports there are. */
@Repository
class ExportJobs {
    private static final int AT_A_TIME = 20;

    private final JdbcClient database;
    private final Clock clock;

    ExportJobs(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * What a new job is to do.
     *
     * @param day of a dump
     * @param since of an increment
     */
    record Order(
            ExportPurpose purpose,
            Wish wish,
            @Nullable LocalDate day,
            @Nullable JournalPosition since,
            Duration keep) {}

    /** Empty when another portal was first with the same dump. */
    Optional<ExportJob> submit(Order order) {
        String id = UUID.randomUUID().toString();
        JournalPosition since = order.since();
        Instant now = clock.instant();
        try {
            database.sql(
                            """
                            insert into export_job (id, purpose, format, lang, parameters, wish, dump_day, since_epoch, since_seq,
                                state, rows_total, rows_written, bytes_written, created_at, expires_at, attempts)
                            values (:id, :purpose, :format, :lang, :parameters, :wish, :day, :sinceEpoch, :sinceSeq,
                                'WAITING', 0, 0, 0, :now, :expires, 0)
                            """)
                    .param("id", id)
                    .param("purpose", order.purpose().name())
                    .param("format", order.wish().format().name())
                    .param("lang", order.wish().lang().tag())
                    .param("parameters", Json.MAPPER.writeValueAsString(order.wish().parameters()))
                    .param("wish", order.wish().fingerprint())
                    .param("day", order.day())
                    .param("sinceEpoch", since == null ? null : since.epoch())
                    .param("sinceSeq", since == null ? null : since.seq())
                    .param("now", Utc.of(now))
                    .param("expires", Utc.of(now.plus(order.keep())))
                    .update();
            return byId(id);
        } catch (DuplicateKeyException e) {
            return Optional.empty();
        }
    }

    /** The newest job of somebody who wished for the same after a moment. */
    Optional<ExportJob> young(Wish wish, Instant after) {
        return database.sql(
                        """
                        select * from export_job
                        where wish = ? and purpose = 'SEARCH' and state <> 'FAILED' and created_at > ?
                        order by seq desc limit 1
                        """)
                .params(wish.fingerprint(), Utc.of(after))
                .query((row, n) -> ExportColumns.read(row))
                .optional();
    }

    /** How many of the public are under way. */
    long underway() {
        return database.sql(
                        "select count(*) from export_job where purpose = 'SEARCH' and state in ('WAITING', 'RUNNING')")
                .query(Long.class)
                .single();
    }

    Optional<ExportJob> byId(String id) {
        return database.sql("select * from export_job where id = ?")
                .param(id)
                .query((row, n) -> ExportColumns.read(row))
                .optional();
    }

    /** Dumps that can be taken, latest first. */
    List<ExportJob> dumps() {
        return database.sql(
                        """
                        select * from export_job where dump_day is not null and state = 'DONE' and expires_at > ?
                        order by dump_day desc, purpose, format
                        """)
                .param(Utc.of(clock.instant()))
                .query((row, n) -> ExportColumns.read(row))
                .list();
    }

    /** Jobs whose time has run out, unless somebody is at them. */
    List<ExportJob> expired() {
        return database.sql(
                        """
                        select * from export_job where expires_at < :now and (lease_until is null or lease_until < :now)
                        order by seq limit :limit
                        """)
                .param("now", Utc.of(clock.instant()))
                .param("limit", AT_A_TIME)
                .query((row, n) -> ExportColumns.read(row))
                .list();
    }

    void forget(ExportJob job) {
        database.sql("delete from export_job where seq = ?").param(job.seq()).update();
    }
}
