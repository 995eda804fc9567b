package org.fenghuo.portal.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.fenghuo.portal.intake.Door;
import org.fenghuo.portal.kernel.Rules;
import org.fenghuo.portal.reference.Clocks;
import org.fenghuo.portal.reference.Due;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which of the law's clocks runs for a case, and until when. */
@Component
public class CaseClocks {
    private final Clocks clocks;

    CaseClocks(Clocks clocks) {
        this.clocks = clocks;
    }

    /** Empty while none runs. */
    public Optional<Due> running(Case it) {
        return switch (it.stage()) {
            case RECEIVED, TRANSFERRED -> untilDecided(it);
            case ACCEPTED, ASSESSING ->
                    it.file().door() == Door.COMPLAINT
                            ? since("MEDIATE", it, takenUp(it))
                            : untilTold(it);
            case REFUSED -> untilTold(it);
            case MERGED, CONCLUDED -> Optional.empty();
        };
    }

    private Optional<Due> untilDecided(Case it) {
        Instant came =
                it.last(Step.TRANSFER)
                        .map(moved -> moved.deed().at())
                        .orElse(it.file().waitsSince());
        if (came == null) {
            return Optional.empty();
        }
        if (it.file().door() != Door.TIP) {
            return since("ACCEPT", it, came);
        }
        LocalDate start = Rules.dayOf(came);
        return it.has(Step.EXTEND)
                ? clocks.extended("VERIFY_LEAD", it.file().door().name(), start)
                : clocks.due("VERIFY_LEAD", it.file().door().name(), start);
    }

    /** When it was accepted or refused, or else taken up again since. */
    private static @Nullable Instant takenUp(Case it) {
        return Stream.concat(
                        Stream.ofNullable(it.decidedAt()),
                        it.last(Step.REOPEN).map(done -> done.deed().at()).stream())
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Whoever gave a tip hears of the decision by a message, besides seeing it. */
    private Optional<Due> untilTold(Case it) {
        Instant decided = takenUp(it);
        boolean told =
                decided == null
                        || Stream.of(Step.TELL, Step.ASK_BACK)
                                .flatMap(step -> it.last(step).stream())
                                .anyMatch(said -> !said.deed().at().isBefore(decided));
        return told ? Optional.empty() : since("TELL_TIPSTER", it, decided);
    }

    private Optional<Due> since(String clock, Case it, @Nullable Instant start) {
        return Optional.ofNullable(start)
                .flatMap(at -> clocks.due(clock, it.file().door().name(), Rules.dayOf(at)));
    }
}
