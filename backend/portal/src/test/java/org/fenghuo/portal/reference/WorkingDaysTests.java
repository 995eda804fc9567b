package org.fenghuo.portal.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTests {
    private final WorkingDays days = new WorkingDays();

    @ParameterizedTest
    @CsvSource({
        "2026-07-06, true",
        "2026-07-11, false",
        "2026-10-01, false",
        "2026-10-10, true",
        "2025-01-26, true",
        "2025-10-08, false",
        "2027-10-01, true",
    })
    void aDayIsWorkedOrNot(LocalDate day, boolean worked) {
        assertThat(days.isWorkingDay(day)).isEqualTo(worked);
    }

    @Test
    void theFirstDayDoesNotCount() {
        assertThat(days.after(LocalDate.of(2026, 7, 6), 1)).isEqualTo("2026-07-07");
    }

    @Test
    void aHolidayIsPassedOver() {
        assertThat(days.after(LocalDate.of(2026, 9, 24), 7)).isEqualTo("2026-10-12");
    }

    @Test
    void aYearWithoutNoticeIsNotCertain() {
        assertThat(days.isCertain(LocalDate.of(2026, 12, 31))).isTrue();
        assertThat(days.isCertain(LocalDate.of(2027, 1, 4))).isFalse();
    }
}
