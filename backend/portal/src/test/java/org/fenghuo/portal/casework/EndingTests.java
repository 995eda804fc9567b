package org.fenghuo.portal.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fenghuo.portal.casework.CaseExamples.MONDAY;
import static org.fenghuo.portal.casework.CaseExamples.after;
import static org.fenghuo.portal.casework.CaseExamples.at;
import static org.fenghuo.portal.casework.CaseExamples.event;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.fenghuo.portal.intake.Door;
import org.fenghuo.portal.intake.SenderAct;
import org.fenghuo.portal.reference.RetentionRules;
import org.junit.jupiter.api.Test;

class EndingTests {
    private static final Instant LATER = MONDAY.plus(Duration.ofDays(30));
    private static final CaseEvent OBJECTED = new CaseEvent.SenderActed(SenderAct.OBJECTED);

    @Test
    void aCaseThatIsOpenOrGoesOnElsewhereHasNone() {
        for (Stage stage : Stage.values()) {
            boolean over = stage == Stage.REFUSED || stage == Stage.CONCLUDED;

            assertThat(Ending.of(at(stage)).isFinal()).as(stage.name()).isEqualTo(over);
        }
    }

    @Test
    void anObjectionHoldsItUntilTheSenderIsToldSomething() {
        Case it = after(at(Stage.CONCLUDED), OBJECTED);
        assertThat(Ending.of(it).isFinal()).isFalse();

        it.take(new CaseEvent.Told(), at(LATER));

        assertThat(Ending.of(it)).isEqualTo(new Ending(LATER, null));
    }

    @Test
    void anObjectionHoldsItUntilItIsTakenUpAndDecidedAgain() {
        Case it = after(at(Stage.REFUSED), OBJECTED, new CaseEvent.Reopened());
        assertThat(Ending.of(it).isFinal()).isFalse();

        after(it, event(Step.ASSESS), event(Step.CONCLUDE));

        assertThat(Ending.of(it).isFinal()).isTrue();
    }

    @Test
    void ratingAndLinkingProlongNothing() {
        Case it = at(Stage.CONCLUDED);
        it.take(new CaseEvent.SenderActed(SenderAct.RATED), at(LATER));
        it.take(event(Step.LINK), at(LATER));

        assertThat(Ending.of(it).at()).isEqualTo(MONDAY);
    }

    @Test
    void everyWayToEndHasARule() {
        RetentionRules rules = new RetentionRules();
        for (Door door : Door.values()) {
            Stream.concat(
                            Stream.of(Stage.REFUSED.name()),
                            Stream.of(CaseOutcome.values()).map(Enum::name))
                    .forEach(ending ->
                            assertThat(
                                            rules.rule(
                                                    door.name(),
                                                    ending,
                                                    org.fenghuo.portal.kernel.Rules.dayOf(MONDAY)))
                                    .as(door + " " + ending)
                                    .isPresent());
        }
    }
}
