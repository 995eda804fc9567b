package org.fenghuo.portal.check;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fenghuo.portal.publishing.SpanOfCodes;
import org.fenghuo.portal.publishing.SpanOfDays;
import org.jspecify.annotations.Nullable;

/** How published values stand in a row, the same in every language. */
final class Said {
    private static final String OPEN = "…";

    private Said() {}

    /** Null for nothing. */
    static @Nullable String all(Stream<String> values) {
        String all = values.distinct().collect(Collectors.joining("、"));
        return all.isEmpty() ? null : all;
    }

    static String of(SpanOfCodes span) {
        return span.first().equals(span.last()) ? span.first() : span.first() + " – " + span.last();
    }

    static String of(SpanOfDays span) {
        if (span.first().equals(span.last())) {
            return span.first().toString();
        }
        return (span.first().equals(LocalDate.MIN) ? OPEN : span.first())
                + " – "
                + (span.last().equals(LocalDate.MAX) ? OPEN : span.last());
    }
}
