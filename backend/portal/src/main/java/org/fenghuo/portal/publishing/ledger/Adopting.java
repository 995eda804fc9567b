package org.fenghuo.portal.publishing.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fenghuo.portal.kernel.Problem;
import org.fenghuo.portal.kernel.Standing;
import org.fenghuo.portal.publishing.Change;
import org.fenghuo.portal.publishing.Draft;
import org.fenghuo.portal.publishing.ExternalKey;
import org.fenghuo.portal.publishing.Outcome;
import org.fenghuo.portal.publishing.PublicState;
import org.fenghuo.portal.publishing.Rating;
import org.fenghuo.portal.publishing.RatingClaim;
import org.fenghuo.portal.publishing.Visibility;
import org.fenghuo.portal.publishing.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Takes over what was exported by a portal, with its number, its standing and its times (ADR 0021).
 * What is here already follows only an export in which it changed later.
 */
final class Adopting {
    private final Instant now;
    private final Rulebook rules;
    private final Locked locked;
    private final Pen pen;

    Adopting(Instant now, Rulebook rules, Locked locked, Pen pen) {
        this.now = now;
        this.rules = rules;
        this.locked = locked;
        this.pen = pen;
    }

    Outcome carryOut(Draft draft, ExternalKey key, PublicState state, String reason) {
        Optional<DocumentRow> known = known(key, state);
        if (known.filter(row -> row.isNoOlderThan(state.updatedAt()) || row.isGone(now))
                .isPresent()) {
            return new Outcome.Unchanged(known.get().number());
        }
        List<Problem> problems = problems(draft, state, known.isPresent());
        if (!problems.isEmpty()) {
            return new Outcome.Refused(problems);
        }
        Rating rating = rating(draft.level(), state);
        return known.map(row -> follow(row, draft, state, reason))
                .orElseGet(() ->
                        new Outcome.Done(
                                pen.adopt(draft, state, rating), List.of(Change.PUBLISHED)));
    }

    /**
     * Two portals may have given the same number: only when published at the same moment it is the
     * same.
     */
    private Optional<DocumentRow> known(ExternalKey key, PublicState state) {
        return ExternalKey.ofPortal(state.number()).equals(key)
                ? locked.byNumber(state.number())
                        .filter(row -> row.key().isEmpty())
                        .filter(row -> row.wasPublishedAt(state.publishedAt()))
                : locked.byKey(key);
    }

    private List<Problem> problems(Draft draft, PublicState state, boolean known) {
        Wording wording = draft.wording();
        boolean ends =
                Visibility.of(wording.details().kind(), Standing.EXPIRED, null) == Visibility.GONE;
        // What only becomes history by its end is taken over after it too: the ticker ends it here.
        Standing judgedAs = ends ? state.standing() : Standing.EXPIRED;
        return Stream.of(
                        rules.problems(wording, judgedAs, now).stream(),
                        rules.problem(draft.level(), state.publishedAt()).stream(),
                        problems(wording, state).stream(),
                        known ? Stream.<Problem>empty() : taken(state).stream())
                .flatMap(problems -> problems)
                .toList();
    }

    private static Optional<Problem> problems(Wording wording, PublicState state) {
        if (!state.hasRoomAbove()) {
            return Optional.of(Problem.of("state.number", "number-too-high", state.number()));
        }
        return Visibility.of(wording.details().kind(), state.standing(), state.ground())
                        == Visibility.GONE
                ? Optional.of(Problem.of("state.standing", "gone", state.number()))
                : Optional.empty();
    }

    private Optional<Problem> taken(PublicState state) {
        return locked.byNumber(state.number())
                .map(row -> Problem.of("state.number", "number-taken", state.number()));
    }

    private Outcome follow(DocumentRow row, Draft draft, PublicState state, String reason) {
        String why = state.reason() == null ? reason : state.reason();
        List<Change> changes = new ArrayList<>();
        if (row.standing() != state.standing() || row.withdrawalGround() != state.ground()) {
            Change change = changeTo(state.standing());
            pen.stand(row, state.standing(), state.ground(), state.reason(), change);
            changes.add(change);
        }
        Rating rating = rating(draft.level(), state);
        if (!row.rating().equals(rating)) {
            pen.rate(row, rating, why);
            changes.add(Change.LEVEL_CHANGED);
        }
        if (pen.reword(row, draft.wording(), why)) {
            changes.add(Change.CORRECTED);
        }
        if (changes.isEmpty()) {
            return new Outcome.Unchanged(row.number());
        }
        if (row.key().isPresent()) {
            row.saidBy(Fingerprint.of(draft));
        }
        row.stoodAs(state, draft.wording(), now);
        return new Outcome.Done(row.number(), changes);
    }

    private static Change changeTo(Standing standing) {
        return switch (standing) {
            case IN_FORCE -> Change.RESTORED;
            case LIFTED -> Change.LIFTED;
            case EXPIRED -> Change.EXPIRED;
            case WITHDRAWN -> Change.WITHDRAWN;
        };
    }

    private static Rating rating(@Nullable RatingClaim claim, PublicState state) {
        return claim == null
                ? Rating.NONE
                : new Rating(state.level(), claim.scheme(), claim.name());
    }
}
