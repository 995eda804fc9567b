package org.fenghuo.portal.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RiseTests {
    @Test
    void aDayFarAboveTheWeekBeforeIsARise() {
        assertThat(Rise.atTheEndOf(List.of(2, 1, 2, 3, 2, 2, 2, 9, 2, 9)))
                .hasValueSatisfying(rise -> {
                    assertThat(rise.observed()).isEqualTo(9);
                    assertThat(rise.expected()).isEqualTo(2);
                    assertThat(rise.excess()).isEqualTo(4.63, within(0.01));
                });
    }

    @Test
    void theTwoDaysBeforeDoNotCount() {
        assertThat(Rise.atTheEndOf(List.of(2, 1, 2, 3, 2, 2, 2, 90, 90, 9))).isPresent();
    }

    @Test
    void fewAreNoRise() {
        assertThat(Rise.atTheEndOf(List.of(0, 0, 0, 0, 0, 0, 0, 0, 0, 4))).isEmpty();
        assertThat(Rise.atTheEndOf(List.of(0, 0, 0, 0, 0, 0, 0, 0, 0, 5))).isPresent();
    }

    @Test
    void tooShortASeriesTellsNothing() {
        assertThat(Rise.atTheEndOf(List.of(0, 0, 0, 0, 0, 0, 0, 0, 99))).isEmpty();
    }

    /** How often it cries wolf where nothing rises: the figures of ADR 0027. */
    @Nested
    class WhereNothingRises {
        private static final int DAYS = 40_000;
        private static final Offset<Double> NEARLY = within(0.15);

        private final Random chance = new Random(20_261_123);

        @ParameterizedTest
        @CsvSource({"0.2, 0.00", "1, 0.34", "5, 0.61", "20, 0.27"})
        void countsByChanceSeldomAlarm(double mean, double percent) {
            assertThat(alarms(day -> poisson(mean))).isEqualTo(percent, NEARLY);
        }

        @ParameterizedTest
        @CsvSource({"1, 2.2", "5, 2.6", "20, 1.6"})
        void countsThatComeInBunchesAlarmMoreOften(double mean, double percent) {
            assertThat(alarms(day -> poisson(gamma((int) mean)))).isEqualTo(percent, within(0.4));
        }

        private double alarms(IntUnaryOperator counts) {
            List<Integer> series = IntStream.range(0, DAYS).map(counts).boxed().toList();
            long alarms =
                    IntStream.rangeClosed(Rise.DAYS, DAYS)
                            .filter(end ->
                                    Rise.atTheEndOf(series.subList(end - Rise.DAYS, end))
                                            .isPresent())
                            .count();
            return 100.0 * alarms / (DAYS - Rise.DAYS + 1);
        }

        /** Knuth's: as many as fit under a product of chances. */
        private int poisson(double mean) {
            double limit = Math.exp(-mean);
            int count = 0;
            for (double product = chance.nextDouble();
                    product > limit;
                    product *= chance.nextDouble()) {
                count++;
            }
            return count;
        }

        /**
         * Of that mean and the same variance: Poisson of it has twice the variance (negative
         * binomial).
         */
        private double gamma(int mean) {
            return IntStream.range(0, mean).mapToDouble(i -> -Math.log(chance.nextDouble())).sum();
        }
    }
}
