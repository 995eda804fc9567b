package org.fenghuo.portal.publishing;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How many reports of consumers led to a publication, as the public may know it: a number below
 * {@value #SMALLEST} could point at a person and is not told (ADR 0026).
 *
 * @param reports null for fewer than {@value #SMALLEST}
 */
public record ReportCount(@Nullable Integer reports) {
    /** No count below it is shown anywhere. */
    public static final int SMALLEST = 5;

    /** Empty where no report led to it. */
    public static Optional<ReportCount> of(int reports) {
        return reports == 0
                ? Optional.empty()
                : Optional.of(new ReportCount(reports < SMALLEST ? null : reports));
    }

    public int smallest() {
        return SMALLEST;
    }
}
