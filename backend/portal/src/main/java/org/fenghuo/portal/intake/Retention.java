package org.fenghuo.portal.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.fenghuo.portal.accounts.Act;
import org.fenghuo.portal.accounts.Audit;
import org.fenghuo.portal.accounts.Officer;
import org.fenghuo.portal.accounts.Permission;
import org.fenghuo.portal.intake.ErasureRun.State;
import org.fenghuo.portal.kernel.Rules;
import org.fenghuo.portal.platform.OneAtATime;
import org.fenghuo.portal.reference.RetentionRule;
import org.fenghuo.portal.reference.RetentionRules;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Erases once a day what need not be kept any longer. A day that would erase unusually much erases
 * nothing and waits for a person: what is erased by a wrong clock or a wrong rule stays erased.
 */
@Service
public class Retention {
    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);

    /** Runs that are shown. */
    private static final int SHOWN = 14;

    private final Endings endings;
    private final Erasure erasure;
    private final ErasureRuns runs;
    private final Audit audit;
    private final Frame frame;
    private final OneAtATime one = new OneAtATime();

    /** By what it is decided. */
    @Component
    record Frame(
            JdbcClient database,
            TransactionTemplate transaction,
            RetentionRules rules,
            RetentionSettings settings,
            Clock clock) {}

    Retention(Endings endings, Erasure erasure, ErasureRuns runs, Audit audit, Frame frame) {
        this.endings = endings;
        this.erasure = erasure;
        this.runs = runs;
        this.audit = audit;
        this.frame = frame;
    }

    private record Due(long submission, RetentionRule rule) {}

    /** How many submissions are over by a rule today. */
    public record RuleCount(RetentionRule rule, long due) {}

    public List<RuleCount> due() {
        List<Due> due = due(today());
        return frame.rules().all().stream()
                .map(rule ->
                        new RuleCount(
                                rule, due.stream().filter(one -> one.rule().equals(rule)).count()))
                .toList();
    }

    /** How many only an objection keeps. */
    public long objected() {
        return endings.objected();
    }

    /** The most that is erased without a person. */
    public long most() {
        return frame.settings().most(unerased());
    }

    /** The latest first. */
    public List<ErasureRun> runs() {
        return runs.last(SHOWN);
    }

    /** Lets a run go on that waits for a person; false when it does not, or is not theirs. */
    public boolean release(long id, Officer officer) {
        Optional<ErasureRun> run = runs.latest().filter(latest -> latest.id() == id);
        if (run.isEmpty() || !officer.may(Permission.ERASE_PERSONAL_DATA)) {
            return false;
        }
        boolean released =
                Boolean.TRUE.equals(frame.transaction().execute(_ -> released(run.get(), officer)));
        if (released) {
            carryOut(run.get());
        }
        return released;
    }

    private boolean released(ErasureRun run, Officer officer) {
        boolean first = runs.release(run.id(), officer.id());
        if (first) {
            audit.note(
                    new Act(
                            officer,
                            "retention.released",
                            subject(run.asOf()),
                            run.state().name(),
                            String.valueOf(run.due())));
        }
        return first;
    }

    /** The first look of a day counts; whatever was broken off goes on. */
    @Scheduled(fixedRateString = "PT1H", initialDelayString = "PT20M")
    void look() {
        one.run(this::lookToday);
    }

    private void lookToday() {
        LocalDate today = today();
        if (!runs.has(today)) {
            int due = due(today).size();
            int unerased = (int) unerased();
            State state = state(today, due, unerased);
            if (runs.begin(today, due, unerased, state) && state != State.RUNNING) {
                LOG.warn("{} submissions are to be erased; waiting for a person: {}", due, state);
                audit.note(
                        new Act(
                                null,
                                "retention.stopped",
                                subject(today),
                                null,
                                state + " " + due));
            }
        }
        runs.latest().filter(ErasureRun::goesOn).ifPresent(this::carryOut);
    }

    private State state(LocalDate today, int due, int unerased) {
        if (due == 0) {
            return State.RUNNING;
        }
        long gap =
                runs.trusted()
                        .map(before -> Math.abs(ChronoUnit.DAYS.between(before.asOf(), today)))
                        .orElse(0L);
        if (gap > frame.settings().longestGap().toDays()) {
            return State.CLOCK;
        }
        return due > frame.settings().most(unerased) ? State.TOO_MANY : State.RUNNING;
    }

    /** Never more than were counted when it began: that is what a person has seen. */
    private void carryOut(ErasureRun run) {
        int erased =
                (int)
                        due(run.asOf()).stream()
                                .limit(run.due() - run.erased())
                                .filter(over -> erased(over.submission()))
                                .count();
        runs.finish(run.id(), erased);
        if (erased > 0) {
            audit.note(
                    new Act(
                            null,
                            "retention.erased",
                            subject(run.asOf()),
                            null,
                            String.valueOf(erased)));
        }
    }

    private boolean erased(long submission) {
        try {
            return erasure.erase(submission);
        } catch (DataAccessException e) {
            LOG.error("submission {} could not be erased; tomorrow again", submission, e);
            return false;
        }
    }

    private List<Due> due(LocalDate asOf) {
        var before = frame.rules().latest(asOf).atStartOfDay(Rules.ZONE).toInstant();
        return endings.before(before).stream().flatMap(ended -> due(ended, asOf).stream()).toList();
    }

    private Optional<Due> due(Ended ended, LocalDate asOf) {
        LocalDate day = Rules.dayOf(ended.at());
        return frame.rules()
                .rule(ended.door().name(), ended.ending(), day)
                .filter(rule -> rule.isOver(day, asOf))
                .map(rule -> new Due(ended.submission(), rule));
    }

    private static String subject(LocalDate asOf) {
        return "retention:" + asOf;
    }

    private LocalDate today() {
        return Rules.dayOf(frame.clock().instant());
    }

    private long unerased() {
        return frame.database()
                .sql("select count(*) from submission where erased_at is null")
                .query(Long.class)
                .single();
    }
}
