package org.fenghuo.portal.publishing.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.fenghuo.portal.kernel.Problem;
import org.fenghuo.portal.kernel.PublicationNumber;
import org.fenghuo.portal.kernel.Standing;
import org.fenghuo.portal.publishing.Change;
import org.fenghuo.portal.publishing.Command;
import org.fenghuo.portal.publishing.Draft;
import org.fenghuo.portal.publishing.ExternalKey;
import org.fenghuo.portal.publishing.Outcome;
import org.fenghuo.portal.publishing.PublicState;
import org.fenghuo.portal.publishing.Rating;
import org.fenghuo.portal.publishing.RatingClaim;
import org.fenghuo.portal.publishing.WithdrawalGround;
import org.fenghuo.portal.publishing.Wording;
import org.jspecify.annotations.Nullable;

/** Decides one list of commands on rows that are locked. What it decides, {@link Pen} writes. */
final class Round {
    private final Instant now;
    private final Rulebook rules;
    private final Locked locked;
    private final Pen pen;
    private final Adopting adopting;

    Round(Instant now, Rulebook rules, Locked locked) {
        this.now = now;
        this.rules = rules;
        this.locked = locked;
        pen = new Pen(now, locked);
        adopting = new Adopting(now, rules, locked, pen);
    }

    List<Entry> entries() {
        return pen.entries();
    }

    Outcome carryOut(Command command) {
        return switch (command) {
            case Command.Publish(Draft draft) -> publish(draft);
            case Command.TakeOver(Draft draft, String reason) -> takeOver(draft, reason);
            case Command.Correct(var number, Wording wording, String reason) ->
                    because(reason, number, row -> correct(row, wording, reason));
            case Command.AdjustLevel(var number, RatingClaim level, String reason) ->
                    because(reason, number, row -> adjust(row, level, reason));
            case Command.Lift(var number, String reason) ->
                    because(reason, number, row -> lift(row, reason));
            case Command.Withdraw(var number, WithdrawalGround ground, String reason) ->
                    because(reason, number, row -> withdraw(row, ground, reason));
            case Command.Restore(var number, String reason) ->
                    because(reason, number, row -> restore(row, reason));
            case Command.CountReports(var number, var reports) ->
                    on(number, row -> count(row, reports.getAsInt()));
            case Command.Expire(var number) -> on(number, this::expire);
        };
    }

    private Outcome because(
            String reason, PublicationNumber number, Function<DocumentRow, Outcome> step) {
        return reason.isBlank() ? refused("reason", "required") : on(number, step);
    }

    private Outcome on(PublicationNumber number, Function<DocumentRow, Outcome> step) {
        return locked.byNumber(number)
                .map(step)
                .orElseGet(() -> refused("number", "unknown-publication", number));
    }

    private Outcome publish(Draft draft) {
        ExternalKey key = draft.key();
        if (key != null && locked.byKey(key).isPresent()) {
            return refused("key", "already-published", key.value());
        }
        List<Problem> problems = rules.problems(draft, now);
        return problems.isEmpty() ? published(draft) : new Outcome.Refused(problems);
    }

    private Outcome published(Draft draft) {
        return done(pen.publish(draft, rating(draft.level())), Change.PUBLISHED);
    }

    private Outcome takeOver(Draft draft, String reason) {
        ExternalKey key = draft.key();
        if (key == null) {
            return refused("key", "required");
        }
        PublicState state = draft.state();
        if (state != null) {
            return adopting.carryOut(draft, key, state, reason);
        }
        Optional<DocumentRow> known = locked.byKey(key);
        if (known.isPresent() && isLeftAsItIs(known.get(), draft)) {
            return new Outcome.Unchanged(known.get().number());
        }
        List<Problem> problems = rules.problems(draft, now);
        if (!problems.isEmpty()) {
            return new Outcome.Refused(problems);
        }
        return known.map(row -> follow(row, draft, reason)).orElseGet(() -> published(draft));
    }

    /**
     * The source says what it said and lists what it listed; or the portal has decided otherwise,
     * and that stays.
     */
    private boolean isLeftAsItIs(DocumentRow row, Draft draft) {
        boolean unlisted = row.withdrawalGround() == WithdrawalGround.UNLISTED;
        boolean decidedHere = row.standing() != Standing.IN_FORCE && !unlisted;
        return row.isGone(now)
                || decidedHere
                || (!unlisted && row.hasFingerprint(Fingerprint.of(draft)));
    }

    private Outcome follow(DocumentRow row, Draft draft, String reason) {
        boolean sameWords = row.hasFingerprint(Fingerprint.of(draft));
        row.saidBy(Fingerprint.of(draft));
        List<Change> changes = new ArrayList<>();
        if (row.standing() == Standing.WITHDRAWN) {
            pen.stand(row, Standing.IN_FORCE, null, reason, Change.RESTORED);
            changes.add(Change.RESTORED);
        }
        if (!sameWords && !row.rating().equals(rating(draft.level()))) {
            pen.rate(row, rating(draft.level()), reason);
            changes.add(Change.LEVEL_CHANGED);
        }
        if (!sameWords && pen.reword(row, draft.wording(), reason)) {
            changes.add(Change.CORRECTED);
        }
        return changes.isEmpty()
                ? new Outcome.Unchanged(row.number())
                : new Outcome.Done(row.number(), changes);
    }

    private Outcome correct(DocumentRow row, Wording wording, String reason) {
        if (row.isGone(now)) {
            return refused("number", "gone", row.number());
        }
        if (wording.details().kind() != row.kind()) {
            return refused("details.kind", "kind-cannot-change", row.kind());
        }
        List<Problem> problems = rules.problems(wording, row.standing(), now);
        if (!problems.isEmpty()) {
            return new Outcome.Refused(problems);
        }
        return pen.reword(row, wording, reason)
                ? done(row.number(), Change.CORRECTED)
                : unchanged(row);
    }

    private Outcome adjust(DocumentRow row, @Nullable RatingClaim claim, String reason) {
        Optional<Problem> problem = rules.problem(claim, now);
        if (problem.isPresent()) {
            return new Outcome.Refused(List.of(problem.get()));
        }
        if (row.standing() != Standing.IN_FORCE) {
            return notFrom(row);
        }
        if (row.rating().equals(rating(claim))) {
            return unchanged(row);
        }
        pen.rate(row, rating(claim), reason);
        return done(row.number(), Change.LEVEL_CHANGED);
    }

    private Outcome lift(DocumentRow row, String reason) {
        return row.standing() == Standing.IN_FORCE
                ? stand(row, Standing.LIFTED, reason, Change.LIFTED)
                : notFrom(row);
    }

    private Outcome withdraw(DocumentRow row, WithdrawalGround ground, String reason) {
        if (row.withdrawalGround() == ground) {
            return unchanged(row);
        }
        pen.stand(row, Standing.WITHDRAWN, ground, reason, Change.WITHDRAWN);
        return done(row.number(), Change.WITHDRAWN);
    }

    private Outcome restore(DocumentRow row, String reason) {
        Instant end = locked.wording(row).endsAt();
        if (end != null && !end.isAfter(now)) {
            return refused("standing", "already-over", end);
        }
        return row.standing() == Standing.LIFTED || row.standing() == Standing.WITHDRAWN
                ? stand(row, Standing.IN_FORCE, reason, Change.RESTORED)
                : notFrom(row);
    }

    private Outcome count(DocumentRow row, int reports) {
        return pen.count(row, reports) ? done(row.number(), Change.FACTS_CHANGED) : unchanged(row);
    }

    private Outcome expire(DocumentRow row) {
        Instant due = row.dueAt();
        return due == null || due.isAfter(now)
                ? unchanged(row)
                : stand(row, Standing.EXPIRED, null, Change.EXPIRED);
    }

    private Outcome stand(DocumentRow row, Standing next, @Nullable String reason, Change change) {
        pen.stand(row, next, null, reason, change);
        return done(row.number(), change);
    }

    private Rating rating(@Nullable RatingClaim claim) {
        return rules.rating(claim, now);
    }

    private static Outcome done(PublicationNumber number, Change change) {
        return new Outcome.Done(number, List.of(change));
    }

    private static Outcome unchanged(DocumentRow row) {
        return new Outcome.Unchanged(row.number());
    }

    private static Outcome notFrom(DocumentRow row) {
        return refused("standing", "not-from-this-standing", row.standing());
    }

    private static Outcome refused(String field, String code, Object... args) {
        return new Outcome.Refused(List.of(Problem.of(field, code, args)));
    }
}
