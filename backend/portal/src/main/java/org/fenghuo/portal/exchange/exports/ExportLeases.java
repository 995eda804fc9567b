package org.fenghuo.portal.exchange.exports;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import org.fenghuo.portal.exchange.store.Utc;
import org.fenghuo.portal.publishing.JournalPosition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Who is at which export. Whoever does something for one says so first, and hears if it is lost.
 */
@Repository
class ExportLeases {
    private final JdbcClient database;
    private final Clock clock;
    private final Duration lease;

    ExportLeases(JdbcClient database, Clock clock, ExportSettings settings) {
        this.database = database;
        this.clock = clock;
        this.lease = settings.lease();
    }

    /** A job that somebody holds. */
    record Held(ExportJob job, String owner) {}

    /** What has come of it so far. */
    record Progress(long rows, long bytes) {}

    /** Takes up the next job that nobody else is at; the public's before dumps. */
    Optional<Held> takeUp(String owner) {
        Instant now = clock.instant();
        return database.sql(
                        """
                        select * from export_job
                        where state in ('WAITING', 'RUNNING') and (lease_until is null or lease_until < ?)
                        order by dump_day is not null, seq limit 1
                        """)
                .param(Utc.of(now))
                .query((row, n) -> ExportColumns.read(row))
                .optional()
                .filter(job -> lease(job, owner, now))
                .map(job -> new Held(job, owner));
    }

    private boolean lease(ExportJob job, String owner, Instant now) {
        return database.sql(
                                """
                                update export_job set state = 'RUNNING', attempts = attempts + 1, lease_owner = :owner, lease_until = :until
                                where seq = :seq and state in ('WAITING', 'RUNNING') and (lease_until is null or lease_until < :now)
                                """)
                        .param("owner", owner)
                        .param("until", Utc.of(now.plus(lease)))
                        .param("seq", job.seq())
                        .param("now", Utc.of(now))
                        .update()
                == 1;
    }

    /** Begins it, or begins it anew. */
    void begin(Held held, JournalPosition position, long total) {
        insist(
                held,
                database.sql(
                                """
                                update export_job set position_epoch = ?, position_seq = ?, rows_total = ?, rows_written = 0,
                                    bytes_written = 0, lease_until = ? where seq = ? and lease_owner = ?
                                """)
                        .params(position.epoch(), position.seq(), total, until())
                        .params(held.job().seq(), held.owner())
                        .update());
    }

    /**
     * Says how far it is, and stays at it.
     *
     * @throws ExportLost when another portal is at it by now
     */
    void reach(Held held, Progress progress) {
        insist(
                held,
                database.sql(
                                """
                                update export_job set rows_written = ?, bytes_written = ?, rows_total = greatest(rows_total, ?),
                                    lease_until = ? where seq = ? and lease_owner = ?
                                """)
                        .params(progress.rows(), progress.bytes(), progress.rows(), until())
                        .params(held.job().seq(), held.owner())
                        .update());
    }

    void done(Held held, Progress progress, String sha256) {
        insist(
                held,
                database.sql(
                                """
                                update export_job set state = 'DONE', rows_written = ?, rows_total = ?, bytes_written = ?, sha256 = ?,
                                    finished_at = ?, lease_owner = null, lease_until = null where seq = ? and lease_owner = ?
                                """)
                        .params(progress.rows(), progress.rows(), progress.bytes(), sha256)
                        .params(Utc.of(clock.instant()), held.job().seq(), held.owner())
                        .update());
    }

    /** Gives it up for good. */
    void fail(Held held) {
        insist(
                held,
                database.sql(
                                """
                                update export_job set state = 'FAILED', finished_at = ?, lease_owner = null, lease_until = null
                                where seq = ? and lease_owner = ?
                                """)
                        .params(Utc.of(clock.instant()), held.job().seq(), held.owner())
                        .update());
    }

    /** Lets go of it: anybody may begin anew, after a while. */
    void letGo(Held held, Duration pause) {
        database.sql(
                        "update export_job set lease_owner = null, lease_until = ? where seq = ? and lease_owner = ?")
                .params(Utc.of(clock.instant().plus(pause)), held.job().seq(), held.owner())
                .update();
    }

    private LocalDateTime until() {
        return Utc.of(clock.instant().plus(lease));
    }

    private static void insist(Held held, int updated) {
        if (updated == 0) {
            throw new ExportLost(held.job());
        }
    }
}
