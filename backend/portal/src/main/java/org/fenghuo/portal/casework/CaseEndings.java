package org.fenghuo.portal.casework;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fenghuo.portal.intake.Door;
import org.fenghuo.portal.intake.Ended;
import org.fenghuo.portal.intake.Endings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which cases are over. One that was merged into another is over when that one is. */
@Component
class CaseEndings implements Endings {
    private final Cases cases;
    private final JdbcClient database;
    private final Clock clock;

    CaseEndings(Cases cases, JdbcClient database, Clock clock) {
        this.cases = cases;
        this.database = database;
        this.clock = clock;
    }

    @Override
    public List<Ended> before(Instant moment) {
        return database.sql(
                        """
                        with recursive done (id, submission, door, ending, ended_at, erased_at) as (
                          select id, submission, door, coalesce(outcome, stage), ended_at, erased_at from case_file
                          where ended_at < :before and objected_at is null
                          union all
                          select m.id, m.submission, m.door, d.ending, d.ended_at, m.erased_at
                          from case_file m join done d on m.merged_into = d.id where m.objected_at is null)
                        select submission, door, ending, ended_at from done where erased_at is null order by id
                        """)
                .param("before", Rows.utc(moment))
                .query((row, n) ->
                        new Ended(
                                row.getLong("submission"),
                                Door.valueOf(row.getString("door")),
                                row.getString("ending"),
                                Objects.requireNonNull(Rows.instant(row, "ended_at"))))
                .list();
    }

    @Override
    public Optional<Ended> locked(long submission) {
        database.sql("select id from case_file where submission = ? for update")
                .param(submission)
                .query(Long.class)
                .optional();
        return cases.ofSubmission(submission)
                .filter(own -> Ending.of(own).objectedAt() == null)
                .flatMap(own -> ended(own, lead(own)));
    }

    private Case lead(Case own) {
        Case now = own;
        while (now.mergedInto() != null) {
            now = cases.byNumber(now.mergedInto()).orElseThrow();
        }
        return now;
    }

    private static Optional<Ended> ended(Case own, Case lead) {
        String ending = lead.outcome() == null ? Stage.REFUSED.name() : lead.outcome().name();
        return Optional.of(Ending.of(lead))
                .filter(Ending::isFinal)
                .map(last ->
                        new Ended(
                                own.file().submission(),
                                own.file().door(),
                                ending,
                                Objects.requireNonNull(last.at())));
    }

    @Override
    public long objected() {
        return database.sql(
                        "select count(*) from case_file where objected_at is not null and erased_at is null and stage in"
                                + " ('REFUSED', 'CONCLUDED', 'MERGED')")
                .query(Long.class)
                .single();
    }

    /** Dismissals of signals that speak of this case too: they may name its sender. */
    @Override
    public void erase(long submission) {
        database.sql(
                        "update case_event set why = null where case_file in (select id from case_file where submission = ?)")
                .param(submission)
                .update();
        database.sql(
                        """
                        update case_signal s join case_file f on s.agency = f.agency and s.alike = f.alike
                          and f.noted_on between s.from_day and s.to_day
                        set s.why = null where f.submission = ?
                        """)
                .param(submission)
                .update();
        database.sql(
                        """
                        update case_file set erased_at = :now, area = case when char_length(area) = 6
                          then concat(left(area, 4), '00') else area end where submission = :submission
                        """)
                .param("now", Rows.utc(clock.instant()))
                .param("submission", submission)
                .update();
    }
}
