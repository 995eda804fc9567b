package org.fenghuo.portal.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Rules that values of more than one record have to keep. Each yields what is wrong, if anything.
 */
public final class Rules {
    /** Days in the portal are days here: the law's clocks run by it. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private Rules() {}

    /** The day in the portal's zone. */
    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /** {@code field} must not be later than {@code laterField}; either may be open. */
    public static <T extends Comparable<? super T>> Stream<Problem> inOrder(
            String field, @Nullable T earlier, String laterField, @Nullable T later) {
        return earlier != null && later != null && earlier.compareTo(later) > 0
                ? Stream.of(Problem.of(field, "not-in-order", earlier, laterField, later))
                : Stream.empty();
    }

    /** Counts and amounts start at nothing. */
    public static Stream<Problem> notNegative(String field, @Nullable Long value) {
        return value != null && value < 0
                ? Stream.of(Problem.of(field, "negative", value))
                : Stream.empty();
    }
}
