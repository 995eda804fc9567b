package org.fenghuo.portal.exchange.imports;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.fenghuo.portal.exchange.store.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Clears away what jobs leave behind, a few rows at a time. Two portals may do it at once: what is
 * gone is gone.
 */
@Component
class Cleaner {
    private static final int ROWS = 2_000;
    private static final int BLOBS = 8;

    private final JdbcClient database;
    private final ImportJobs jobs;
    private final Clock clock;
    private final ImportSettings settings;

    Cleaner(JdbcClient database, ImportJobs jobs, Clock clock, ImportSettings settings) {
        this.database = database;
        this.jobs = jobs;
        this.clock = clock;
        this.settings = settings;
    }

    void sweep() {
        Instant now = clock.instant();
        database.sql(
                        """
                        update import_job set state = 'FAILED', problem_field = 'file', problem_code = 'file-incomplete',
                            problem_args = '[]', finished_at = :now
                        where state = 'RECEIVING' and started_at < :before
                        """)
                .param("now", Utc.column(now))
                .param("before", Utc.column(now.minus(settings.keepUnfinished())))
                .update();
        jobs.uncleaned().forEach(this::clean);
        forgetRefusals(now.minus(settings.keepRefused()));
    }

    private void clean(long job) {
        deleteAll("delete from import_row where job = ? limit " + ROWS, job);
        deleteAll("delete from import_withdrawal where job = ? limit " + ROWS, job);
        deleteAll("delete from import_blob where job = ? limit " + BLOBS, job);
        database.sql("update import_job set cleaned = 1 where seq = ?").param(job).update();
    }

    private void forgetRefusals(Instant before) {
        List<Long> old =
                database.sql(
                                """
                                select distinct r.job from import_refusal r join import_job j on j.seq = r.job
                                where j.finished_at < ? limit 10
                                """)
                        .param(Utc.column(before))
                        .query((row, n) -> row.getLong(1))
                        .list();
        old.forEach(
                job -> deleteAll("delete from import_refusal where job = ? limit " + ROWS, job));
    }

    private void deleteAll(String statement, long job) {
        int deleted = 1;
        while (deleted > 0) {
            deleted = database.sql(statement).param(job).update();
        }
    }
}
