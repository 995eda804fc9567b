package org.fenghuo.portal.publishing.ledger;

import java.time.LocalDate;
import java.util.Optional;
import org.fenghuo.portal.kernel.Level;
import org.fenghuo.portal.kernel.Problem;
import org.fenghuo.portal.publishing.Rating;
import org.fenghuo.portal.publishing.RatingClaim;
import org.fenghuo.portal.reference.LevelScheme;
import org.fenghuo.portal.reference.Reference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Turns a level as an author names it into the common scale, by the scheme's dated table and
 * nothing else.
 */
@Component
class Ratings {
    private final Reference reference;

    Ratings(Reference reference) {
        this.reference = reference;
    }

    Rating of(@Nullable RatingClaim claim, LocalDate on) {
        if (claim == null) {
            return Rating.NONE;
        }
        return new Rating(table(claim, on).orElse(Level.UNRATED), claim.scheme(), claim.name());
    }

    Optional<Problem> problem(@Nullable RatingClaim claim, LocalDate on) {
        if (claim == null) {
            return Optional.empty();
        }
        Optional<LevelScheme> scheme = reference.levelScheme(claim.scheme());
        if (scheme.isEmpty()) {
            return Optional.of(Problem.of("level.scheme", "unknown-level-scheme", claim.scheme()));
        }
        return table(claim, on).isPresent()
                ? Optional.empty()
                : Optional.of(
                        Problem.of(
                                "level.name", "level-not-in-scheme", claim.name(), claim.scheme()));
    }

    private Optional<Level> table(RatingClaim claim, LocalDate on) {
        return reference
                .levelScheme(claim.scheme())
                .flatMap(scheme -> scheme.levelOf(claim.name(), on));
    }
}
