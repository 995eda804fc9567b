package org.fenghuo.portal.exchange.mapping;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Days and moments in any of several formats; 30 February is none.
 *
 * @param moments whether the time of day is kept
 */
record Dates(List<DateTimeFormatter> formats, boolean moments) {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS", Locale.ROOT);

    /** A formatter for a pattern as people write it: {@code yyyy} is the year. */
    static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern.replace('y', 'u'), Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    Optional<String> iso(String text) {
        return formats.stream().flatMap(format -> parse(text, format).stream()).findFirst();
    }

    private Optional<String> parse(String text, DateTimeFormatter format) {
        try {
            TemporalAccessor parsed = format.parseBest(text, LocalDateTime::from, LocalDate::from);
            LocalDateTime moment =
                    parsed instanceof LocalDateTime at ? at : LocalDate.from(parsed).atStartOfDay();
            return Optional.of(moments ? MOMENT.format(moment) : moment.toLocalDate().toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
