package org.fenghuo.portal.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AttemptsTests {
    private static final int LIMIT = 10;
    private static final Instant START = Instant.parse("2026-04-15T01:00:00Z");

    private static Attempts after(int failures) {
        Attempts attempts = new Attempts(0, START, null);
        for (int i = 0; i < failures; i++) {
            attempts = attempts.another(START, LIMIT);
        }
        return attempts;
    }

    @Test
    void nineAttemptsLeaveTheDoorOpen() {
        assertThat(after(9).closed(START)).isFalse();
    }

    @Test
    void theTenthClosesItForAMinute() {
        Attempts attempts = after(10);

        assertThat(attempts.closed(START.plusSeconds(59))).isTrue();
        assertThat(attempts.closed(START.plusSeconds(60))).isFalse();
    }

    @Test
    void eachFurtherOneClosesItTwiceAsLongUpToHalfADay() {
        assertThat(after(11).closedUntil()).isEqualTo(START.plus(Duration.ofMinutes(2)));
        assertThat(after(14).closedUntil()).isEqualTo(START.plus(Duration.ofMinutes(16)));
        assertThat(after(60).closedUntil()).isEqualTo(START.plus(Duration.ofHours(12)));
    }

    @Test
    void whatWasRightCountsForNothing() {
        Attempts attempts = after(10).forgiven(LIMIT);

        assertThat(attempts.failures()).isEqualTo(9);
        assertThat(attempts.closed(START)).isFalse();
    }

    @Test
    void aDayWithoutOneForgetsThem() {
        Instant nextDay = START.plus(Duration.ofHours(25));

        assertThat(after(12).another(nextDay, LIMIT).failures()).isEqualTo(1);
    }
}
