package org.fenghuo.portal.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import org.fenghuo.portal.casework.CaseStatistics.CaseCount;
import org.fenghuo.portal.kernel.Rules;
import org.fenghuo.portal.support.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What everybody may know of cases moves once a month. */
@PortalTest
class StatisticsIT {
    private static final int SEVEN = 7;

    private final Counting counting;
    private final JdbcClient database;
    private final LocalDate month;

    @Autowired
    StatisticsIT(Counting counting, JdbcClient database, Clock clock) {
        this.counting = counting;
        this.database = database;
        this.month = Rules.dayOf(clock.instant()).withDayOfMonth(1);
    }

    @BeforeEach
    @AfterEach
    void nothingOfOurs() {
        database.sql("delete from case_file where first_agency = 'statistics'").update();
    }

    private void come(LocalDate day) {
        for (int i = 0; i < SEVEN; i++) {
            database.sql(
                            """
                            insert into case_file (submission, door, received_at, noted_on, first_agency, agency, stage)
                            values (?, 'SIGNAL', ?, ?, 'statistics', 'statistics', 'RECEIVED')
                            """)
                    .params(
                            ThreadLocalRandom.current().nextLong(1L << 40, 1L << 60),
                            day.atTime(1, 0),
                            day)
                    .update();
        }
    }

    private int signals() {
        return counting.now().byDoor().stream()
                .filter(door -> door.code().equals("SIGNAL"))
                .map(CaseCount::count)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(0);
    }

    @Test
    void whatComesNowDoesNotShow() {
        come(month.minusDays(1));
        int before = signals();
        assertThat(before).isGreaterThanOrEqualTo(SEVEN);

        come(month.plusDays(1));

        assertThat(signals()).isEqualTo(before);
    }

    @Test
    void lastMonthIsTheLastThatIsShown() {
        come(month.minusDays(1));

        CaseStatistics now = counting.now();

        assertThat(now.through()).isEqualTo(month.minusDays(1));
        assertThat(now.byMonth().getLast().code())
                .isEqualTo(month.minusDays(1).toString().substring(0, 7));
        assertThat(now.byMonth().getLast().count()).isNotNull();
    }
}
