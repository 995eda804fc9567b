package org.fenghuo.portal.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fenghuo.portal.casework.CaseExamples.MONDAY;
import static org.fenghuo.portal.casework.CaseExamples.after;
import static org.fenghuo.portal.casework.CaseExamples.complaint;
import static org.fenghuo.portal.casework.CaseExamples.event;
import static org.fenghuo.portal.casework.CaseExamples.imported;
import static org.fenghuo.portal.casework.CaseExamples.tip;

import java.time.Duration;
import org.fenghuo.portal.reference.Clocks;
import org.fenghuo.portal.reference.Due;
import org.fenghuo.portal.reference.WorkingDays;
import org.junit.jupiter.api.Test;

class CaseClocksTests {
    private final CaseClocks clocks = new CaseClocks(new Clocks(new WorkingDays()));

    private String running(Case it) {
        return clocks.running(it).map(due -> due.clock() + " " + due.on()).orElse("none");
    }

    @Test
    void aComplaintIsAcceptedWithinSevenWorkingDays() {
        assertThat(running(complaint())).isEqualTo("ACCEPT 2026-07-15");
    }

    @Test
    void whatWasImportedCountsFromTheImport() {
        assertThat(running(imported(MONDAY))).isEqualTo("ACCEPT 2026-07-15");
    }

    @Test
    void whatItsOwnSystemHandlesHasNoClockUntilItIsTakenUpHere() {
        Case it = imported(null);

        assertThat(running(it)).isEqualTo("none");
        assertThat(running(after(it, event(Step.ACCEPT)))).isEqualTo("MEDIATE 2026-09-07");
    }

    @Test
    void anAcceptedComplaintIsMediatedWithinFortyFive() {
        assertThat(running(after(complaint(), event(Step.ACCEPT)))).isEqualTo("MEDIATE 2026-09-07");
    }

    @Test
    void whatIsTakenUpAgainHasItsTimeFromThen() {
        Case it = after(complaint(), event(Step.REFUSE));
        it.take(event(Step.REOPEN), CaseExamples.at(MONDAY.plus(Duration.ofDays(7))));

        assertThat(running(it)).isEqualTo("MEDIATE 2026-09-14");
    }

    @Test
    void aLeadIsVerifiedWithinFifteen() {
        assertThat(running(tip())).isEqualTo("VERIFY_LEAD 2026-07-27");
    }

    @Test
    void orThirtyWhereThatWasProlonged() {
        assertThat(running(after(tip(), event(Step.EXTEND)))).isEqualTo("VERIFY_LEAD 2026-08-17");
    }

    @Test
    void whoGaveATipHearsOfTheDecisionWithinFive() {
        assertThat(running(after(tip(), event(Step.REFUSE)))).isEqualTo("TELL_TIPSTER 2026-07-13");
    }

    @Test
    void andThenNoClockRuns() {
        assertThat(running(after(tip(), event(Step.ACCEPT), event(Step.TELL)))).isEqualTo("none");
    }

    @Test
    void anotherAgencyHasItsOwnTime() {
        Case it = complaint();

        it.take(event(Step.TRANSFER), CaseExamples.at(MONDAY.plus(Duration.ofDays(7))));

        assertThat(running(it)).isEqualTo("ACCEPT 2026-07-22");
    }

    @Test
    void aLimitThatWasNotReadInTheLawSaysSo() {
        assertThat(clocks.running(complaint()).map(Due::certain)).contains(true);
        assertThat(clocks.running(tip()).map(Due::certain)).contains(false);
    }
}
