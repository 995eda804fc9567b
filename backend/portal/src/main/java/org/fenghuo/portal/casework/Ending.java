package org.fenghuo.portal.casework;

import java.time.Instant;
import java.util.Optional;
import org.fenghuo.portal.intake.SenderAct;
import org.jspecify.annotations.Nullable;

/**
 * Whether all is done with a case: what the time for keeping personal data runs from. An objection
 * ends when the case is taken up and decided again, or its sender is told something.
 *
 * @param at when it was decided, or the sender last told something about it; null while it is open,
 *     and for one that goes on in another
 * @param objectedAt since when an objection waits for an answer
 */
record Ending(@Nullable Instant at, @Nullable Instant objectedAt) {
    static Ending of(Case it) {
        boolean over = it.stage() == Stage.CONCLUDED || it.stage() == Stage.REFUSED;
        Optional<Happened> last =
                it.history().reversed().stream().filter(Ending::counts).findFirst();
        boolean objected = last.filter(one -> isBy(SenderAct.OBJECTED, one)).isPresent();
        Instant when = last.map(one -> one.deed().at()).orElse(null);
        return new Ending(over ? when : null, objected ? when : null);
    }

    /** Whether it is over, and nobody waits for an answer. */
    boolean isFinal() {
        return at != null && objectedAt == null;
    }

    private static boolean counts(Happened one) {
        return switch (one.event().step()) {
            case REFUSE, CONCLUDE, TELL -> true;
            case SENDER -> isBy(SenderAct.OBJECTED, one) || isBy(SenderAct.WITHDREW, one);
            default -> false;
        };
    }

    private static boolean isBy(SenderAct act, Happened one) {
        return one.event() instanceof CaseEvent.SenderActed(var done) && done == act;
    }
}
