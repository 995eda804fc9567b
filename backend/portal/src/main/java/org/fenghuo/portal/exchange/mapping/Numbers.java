package org.fenghuo.portal.exchange.mapping;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Numbers as people write them in tables. */
final class Numbers {
    private static final Pattern SHAPE = Pattern.compile("[+-]?\\d{1,30}(\\.\\d{1,30})?");
    private static final Pattern GROUPING = Pattern.compile("(?<=\\d)[, \\u00A0](?=\\d{3})");

    private Numbers() {}

    static Optional<BigDecimal> parse(String text) {
        String plain = GROUPING.matcher(text.strip()).replaceAll("");
        return SHAPE.matcher(plain).matches()
                ? Optional.of(new BigDecimal(plain))
                : Optional.empty();
    }

    static String format(BigDecimal number, DecimalFormat format) {
        return ((DecimalFormat) format.clone()).format(number);
    }

    static DecimalFormat format(String pattern) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
    }

    static @Nullable JsonNode node(String text, Scope scope) {
        Optional<BigDecimal> number = parse(text);
        if (number.isEmpty()) {
            scope.complain("not-a-number", text);
            return null;
        }
        BigDecimal value = number.get();
        return value.scale() <= 0 && value.precision() < 19
                ? Branch.NODES.numberNode(value.longValueExact())
                : Branch.NODES.numberNode(value);
    }
}
