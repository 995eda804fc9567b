package org.fenghuo.portal.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fenghuo.portal.intake.ErasureRun.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Days on which it was looked what is to be erased, the last one first. */
@Repository
class ErasureRuns {
    private final JdbcClient database;
    private final Clock clock;

    ErasureRuns(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    List<ErasureRun> last(int most) {
        return database.sql("select * from erasure_run order by id desc limit ?")
                .param(most)
                .query((row, n) -> run(row))
                .list();
    }

    Optional<ErasureRun> latest() {
        return last(1).stream().findFirst();
    }

    /** The last whose day was not doubted, or for whose day a person answers. */
    Optional<ErasureRun> trusted() {
        return database.sql(
                        "select * from erasure_run where state <> 'CLOCK' order by id desc limit 1")
                .query((row, n) -> run(row))
                .optional();
    }

    boolean has(LocalDate asOf) {
        return database.sql("select count(*) from erasure_run where as_of = ?")
                        .param(asOf)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Whether this portal is the first that day. */
    boolean begin(LocalDate asOf, int due, int unerased, State state) {
        return database.sql(
                                "insert ignore into erasure_run (as_of, at, due, unerased, state, erased) values (?, ?, ?, ?, ?, 0)")
                        .params(
                                asOf,
                                SubmissionTable.utc(clock.instant()),
                                due,
                                unerased,
                                state.name())
                        .update()
                > 0;
    }

    void finish(long id, int erased) {
        database.sql("update erasure_run set state = ?, erased = erased + ? where id = ?")
                .params(State.DONE.name(), erased, id)
                .update();
    }

    /** False when somebody was faster. */
    boolean release(long id, long officer) {
        return database.sql(
                                "update erasure_run set state = ?, released_by = ?, released_at = ? where id = ? and state in (?, ?)")
                        .params(
                                State.RELEASED.name(),
                                officer,
                                SubmissionTable.utc(clock.instant()),
                                id,
                                State.TOO_MANY.name(),
                                State.CLOCK.name())
                        .update()
                > 0;
    }

    private static ErasureRun run(ResultSet row) throws SQLException {
        return new ErasureRun(
                row.getLong("id"),
                row.getObject("as_of", LocalDate.class),
                SubmissionTable.moment(row, "at"),
                row.getInt("due"),
                row.getInt("unerased"),
                State.valueOf(row.getString("state")),
                row.getInt("erased"),
                row.getObject("released_by", Long.class),
                row.getObject("released_at") == null
                        ? null
                        : SubmissionTable.moment(row, "released_at"));
    }
}
