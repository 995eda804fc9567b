package org.fenghuo.portal.exchange.format;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.fenghuo.portal.kernel.Gtin;
import org.fenghuo.portal.kernel.HsCode;
import org.fenghuo.portal.kernel.PublicationNumber;
import org.fenghuo.portal.kernel.Uscc;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The scalars of the exchange format. */
final class Scalars {
    private static final int SHOWN = 80;
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T.*");

    private static final Map<Class<?>, Shape> SHAPES = new HashMap<>();

    static {
        SHAPES.put(LocalDate.class, text("date", Scalars::day));
        SHAPES.put(Instant.class, text("date-time", Scalars::moment));
        SHAPES.put(Period.class, text("period", Scalars::period));
        SHAPES.put(Uscc.class, text("uscc", value -> orNull(Uscc.parse(value))));
        SHAPES.put(Gtin.class, text("gtin", value -> orNull(Gtin.parse(value))));
        SHAPES.put(HsCode.class, text("hs-code", value -> orNull(HsCode.parse(value))));
        SHAPES.put(
                PublicationNumber.class,
                text("publication-number", value -> orNull(PublicationNumber.parse(value))));
        SHAPES.put(Long.class, new Shape.Scalar("whole-number", Scalars::whole));
        SHAPES.put(BigDecimal.class, new Shape.Scalar("number", Scalars::decimal));
    }

    private Scalars() {}

    static @Nullable Shape of(Class<?> type) {
        return SHAPES.get(type);
    }

    /** As much of a value as a message can quote. */
    static String shown(JsonNode node) {
        String text = node.isString() ? node.stringValue() : node.toString();
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }

    /**
     * Control characters and halves of surrogate pairs: no screen shows them and no database keeps
     * them.
     */
    static boolean unprintable(String text) {
        return text.codePoints()
                .anyMatch(c ->
                        (Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t')
                                || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
    }

    private static Shape text(String type, Function<String, @Nullable Object> parser) {
        return new Shape.Scalar(
                type, node -> node.isString() ? parser.apply(node.stringValue()) : null);
    }

    private static <T> @Nullable T orNull(Optional<T> parsed) {
        return parsed.isPresent() ? parsed.get() : null;
    }

    private static @Nullable Object day(String text) {
        try {
            return DAY.matcher(text).matches() ? LocalDate.parse(text) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable Object moment(String text) {
        try {
            return MOMENT.matcher(text).matches()
                    ? OffsetDateTime.parse(text).withOffsetSameInstant(ZoneOffset.UTC).toInstant()
                    : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable Object period(String text) {
        try {
            return Period.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable Object whole(JsonNode node) {
        return node.isIntegralNumber() && node.canConvertToLong() ? node.longValue() : null;
    }

    private static @Nullable Object decimal(JsonNode node) {
        return node.isNumber() ? node.decimalValue() : null;
    }
}
