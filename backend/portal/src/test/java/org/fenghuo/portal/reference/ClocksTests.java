package org.fenghuo.portal.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ClocksTests {
    private final Clocks clocks = new Clocks(new WorkingDays());

    @Test
    void aClockRunsByTheRuleOfTheDayOnWhichItStarted() {
        assertThat(clocks.due("ACCEPT", "COMPLAINT", LocalDate.of(2026, 4, 14)))
                .hasValueSatisfying(due -> assertThat(due.basis()).contains("第20号", "第十四条"));
        assertThat(clocks.due("ACCEPT", "COMPLAINT", LocalDate.of(2026, 4, 15)))
                .hasValueSatisfying(due -> assertThat(due.basis()).contains("第四十六条"));
    }

    @Test
    void theLastDayIsInTime() {
        Due due = clocks.due("ACCEPT", "COMPLAINT", LocalDate.of(2026, 7, 6)).orElseThrow();

        assertThat(due.isOverdueOn(LocalDate.of(2026, 7, 15))).isFalse();
        assertThat(due.isOverdueOn(LocalDate.of(2026, 7, 16))).isTrue();
    }

    @Test
    void thereIsNoClockForWhatNoLawTimes() {
        assertThat(clocks.due("MEDIATE", "SIGNAL", LocalDate.of(2026, 7, 6))).isEmpty();
    }
}
