package org.fenghuo.portal.publishing.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fenghuo.portal.kernel.Problem;
import org.fenghuo.portal.kernel.Rules;
import org.fenghuo.portal.kernel.Standing;
import org.fenghuo.portal.publishing.Draft;
import org.fenghuo.portal.publishing.Rating;
import org.fenghuo.portal.publishing.RatingClaim;
import org.fenghuo.portal.publishing.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which rules apply when. */
@Component
class Rulebook {
    private final Validation validation;
    private final Ratings ratings;

    Rulebook(Validation validation, Ratings ratings) {
        this.validation = validation;
        this.ratings = ratings;
    }

    /** Of something new. */
    List<Problem> problems(Draft draft, Instant now) {
        Wording wording = draft.wording();
        return Stream.of(
                        validation.problems(wording).stream(),
                        validation.over(wording, now),
                        draft.key() == null
                                ? validation.chineseMissing(wording)
                                : Stream.<Problem>empty(),
                        problem(draft.level(), now).stream())
                .flatMap(problems -> problems)
                .toList();
    }

    /** Of another wording: what is history may well be over. */
    List<Problem> problems(Wording wording, Standing standing, Instant now) {
        return Stream.concat(
                        validation.problems(wording).stream(),
                        standing == Standing.IN_FORCE
                                ? validation.over(wording, now)
                                : Stream.empty())
                .toList();
    }

    Optional<Problem> problem(@Nullable RatingClaim claim, Instant now) {
        return ratings.problem(claim, Rules.dayOf(now));
    }

    Rating rating(@Nullable RatingClaim claim, Instant now) {
        return ratings.of(claim, Rules.dayOf(now));
    }
}
