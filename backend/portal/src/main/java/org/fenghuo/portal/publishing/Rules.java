package org.fenghuo.portal.publishing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.fenghuo.portal.kernel.Problem;
import org.jspecify.annotations.Nullable;

/** Rules that more than one record of this module has to keep. */
final class Rules {
    /** Days in the portal are days here: the law's clocks run by it. */
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private Rules() {}

    static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    static <T extends Comparable<? super T>> Stream<Problem> inOrder(
            String field, @Nullable T earlier, String laterField, @Nullable T later) {
        return earlier != null && later != null && earlier.compareTo(later) > 0
                ? Stream.of(Problem.of(field, "not-in-order", earlier, laterField, later))
                : Stream.empty();
    }

    static Stream<Problem> notNegative(String field, @Nullable Long value) {
        return value != null && value < 0 ? Stream.of(Problem.of(field, "negative", value)) : Stream.empty();
    }
}
