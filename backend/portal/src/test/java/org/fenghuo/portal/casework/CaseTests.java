package org.fenghuo.portal.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.fenghuo.portal.casework.CaseExamples.CUSTOMS;
import static org.fenghuo.portal.casework.CaseExamples.MARKET;
import static org.fenghuo.portal.casework.CaseExamples.MONDAY;
import static org.fenghuo.portal.casework.CaseExamples.PUBLICATION;
import static org.fenghuo.portal.casework.CaseExamples.after;
import static org.fenghuo.portal.casework.CaseExamples.complaint;
import static org.fenghuo.portal.casework.CaseExamples.event;
import static org.fenghuo.portal.casework.CaseExamples.tip;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fenghuo.portal.intake.SenderAct;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CaseTests {
    /**
     * Where each step leads from each stage, in the order of the columns; a dash where it is
     * impossible.
     */
    private static final String TABLE =
            """
            -        RECEIVED    TRANSFERRED ACCEPTED    REFUSED  MERGED   ASSESSING   CONCLUDED
            ACCEPT   ACCEPTED    ACCEPTED    -           -        -        -           -
            REFUSE   REFUSED     REFUSED     -           -        -        -           -
            MERGE    MERGED      MERGED      MERGED      -        -        MERGED      -
            UNMERGE  -           -           -           -        RECEIVED -           -
            TRANSFER TRANSFERRED TRANSFERRED TRANSFERRED -        -        TRANSFERRED -
            ASSIGN   RECEIVED    TRANSFERRED ACCEPTED    -        -        ASSESSING   -
            SHARE    RECEIVED    TRANSFERRED ACCEPTED    -        -        ASSESSING   CONCLUDED
            ASK_BACK RECEIVED    TRANSFERRED ACCEPTED    -        -        ASSESSING   -
            TELL     RECEIVED    TRANSFERRED ACCEPTED    REFUSED  -        ASSESSING   CONCLUDED
            EXTEND   RECEIVED    TRANSFERRED -           -        -        -           -
            ASSESS   -           -           ASSESSING   -        -        -           -
            CONCLUDE -           -           -           -        -        CONCLUDED   -
            EVALUATE -           -           -           -        -        -           CONCLUDED
            LINK     -           -           -           -        -        ASSESSING   CONCLUDED
            UNLINK   -           -           -           -        -        -           -
            REOPEN   -           -           -           ACCEPTED -        -           ACCEPTED
            SENDER   RECEIVED    TRANSFERRED ACCEPTED    REFUSED  MERGED   ASSESSING   CONCLUDED
            """;

    private static final List<List<String>> ROWS =
            TABLE.lines().map(line -> List.of(line.split(" +"))).toList();

    @ParameterizedTest
    @EnumSource
    void aStepLeadsWhereTheTableSays(Step step) {
        List<String> row =
                ROWS.stream()
                        .filter(cells -> cells.getFirst().equals(step.name()))
                        .findFirst()
                        .orElseThrow();

        List<String> found =
                Stream.concat(
                                Stream.of(step.name()),
                                ROWS.getFirst().stream()
                                        .skip(1)
                                        .map(Stage::valueOf)
                                        .map(stage -> leadsTo(step, stage)))
                        .toList();

        assertThat(found).isEqualTo(row);
    }

    private static String leadsTo(Step step, Stage stage) {
        Case it = CaseExamples.at(stage);
        return it.allows(event(step)) ? after(it, event(step)).stage().name() : "-";
    }

    @ParameterizedTest
    @EnumSource
    void anEventReadsAsItWasWritten(Step step) {
        CaseEvent event = event(step);

        assertThat(EventCodes.read(event.step(), EventCodes.codeOf(event))).isEqualTo(event);
        assertThat(event.step()).isEqualTo(step);
    }

    @Test
    void everyStageIsAColumn() {
        assertThat(ROWS.getFirst().stream().skip(1).map(Stage::valueOf).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Stage.values());
    }

    @Nested
    class WhenAStepIsImpossible {
        @Test
        void itIsRefusedLoudly() {
            assertThatExceptionOfType(IllegalTransition.class)
                    .isThrownBy(() -> after(complaint(), event(Step.CONCLUDE)))
                    .withMessage("FHC-2026-000012 cannot CONCLUDE at RECEIVED");
        }

        @Test
        void nothingIsWrittenDown() {
            Case it = complaint();

            assertThatExceptionOfType(IllegalTransition.class)
                    .isThrownBy(() -> after(it, event(Step.ASSESS)));

            assertThat(it.history()).isEmpty();
        }
    }

    @Nested
    class WhenItIsMerged {
        @Test
        void undoingBringsItBackToWhereItWas() {
            Case it =
                    after(CaseExamples.at(Stage.ASSESSING), event(Step.MERGE), event(Step.UNMERGE));

            assertThat(it.stage()).isEqualTo(Stage.ASSESSING);
            assertThat(it.mergedInto()).isNull();
        }

        @Test
        void itIsNotMergedIntoItself() {
            Case it = complaint();

            assertThat(it.allows(new CaseEvent.Merged(it.number()))).isFalse();
        }
    }

    @Nested
    class WhenItIsTransferred {
        private final Case it =
                after(tip(), event(Step.EXTEND), event(Step.ASSIGN), event(Step.TRANSFER));

        @Test
        void onlyTheOtherAgencySeesIt() {
            assertThat(it.isVisibleTo(CUSTOMS)).isTrue();
            assertThat(it.isVisibleTo(MARKET)).isFalse();
        }

        @Test
        void nobodyThereHasItYet() {
            assertThat(it.assignee()).isNull();
        }

        @Test
        void theirTimeCanBeProlongedAgain() {
            assertThat(it.allows(event(Step.EXTEND))).isTrue();
        }
    }

    @Nested
    class WhenTheSenderWithdraws {
        @Test
        void aComplaintEnds() {
            Case it = after(complaint(), new CaseEvent.SenderActed(SenderAct.WITHDREW));

            assertThat(it.stage()).isEqualTo(Stage.CONCLUDED);
            assertThat(it.outcome()).isEqualTo(CaseOutcome.WITHDRAWN);
        }

        @Test
        void itEndsAlsoWhenItComesBackFromAnother() {
            Case it =
                    after(
                            complaint(),
                            event(Step.MERGE),
                            new CaseEvent.SenderActed(SenderAct.WITHDREW));
            assertThat(it.stage()).isEqualTo(Stage.MERGED);

            assertThat(after(it, event(Step.UNMERGE)).outcome()).isEqualTo(CaseOutcome.WITHDRAWN);
        }

        @Test
        void aDangerOnceReportedIsLookedIntoAllTheSame() {
            assertThat(after(tip(), new CaseEvent.SenderActed(SenderAct.WITHDREW)).stage())
                    .isEqualTo(Stage.RECEIVED);
        }
    }

    @Nested
    class WhenItIsShared {
        @Test
        void bothAgenciesSeeIt() {
            Case it = after(complaint(), event(Step.SHARE));

            assertThat(it.isVisibleTo(CUSTOMS)).isTrue();
            assertThat(it.isVisibleTo(MARKET)).isTrue();
        }
    }

    @Test
    void aLinkedPublicationCanBeUnlinked() {
        Case it = after(CaseExamples.at(Stage.CONCLUDED), event(Step.LINK));

        assertThat(it.publications()).containsExactly(PUBLICATION);
        assertThat(after(it, event(Step.UNLINK)).publications()).isEmpty();
    }

    @Test
    void itIsMadeAnewFromItsHistory() {
        Case it = after(CaseExamples.at(Stage.CONCLUDED), event(Step.LINK), event(Step.SHARE));

        Case again = new Case(it.file(), it.history());

        assertThat(again).usingRecursiveComparison().ignoringFields("kept").isEqualTo(it);
        assertThat(again.unsaved()).isEmpty();
        assertThat(it.file().receivedAt()).isEqualTo(MONDAY);
    }
}
