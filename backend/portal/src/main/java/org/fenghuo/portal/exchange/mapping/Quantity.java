package org.fenghuo.portal.exchange.mapping;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A measured value with its unit, as laboratories write them: {@code 0.19g/kg}, {@code <5 mg/kg},
 * {@code 2.94×10³μg/kg}.
 *
 * <p>Tables often lose the raised exponent ({@code 2.94×103}); after {@code ×10} nothing else can
 * follow, so it is raised again: read as a number it would be wrong by a factor of a thousand.
 */
record Quantity(String value, String unit) {
    private static final Pattern SHAPE =
            Pattern.compile(
                    "([<>≤≥＜＞~约]?\\s*\\d[\\d,]*(?:\\.\\d+)?(?:\\s*[×xX]\\s*10\\^?[-⁻]?[\\d⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2})?)\\s*([^\\d\\s;；,，][^;；]*)?");
    private static final Pattern FLAT_POWER = Pattern.compile("(.*[×xX]\\s*10)\\^?(-?)(\\d{1,2})");
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /** The two parts; nothing where a text is not a quantity, such as 检出. */
    static Optional<Quantity> parse(String text) {
        Matcher matcher = SHAPE.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String unit = matcher.group(2) == null ? "" : matcher.group(2).strip();
        return Optional.of(new Quantity(raised(matcher.group(1).strip()), unit));
    }

    private static String raised(String value) {
        Matcher matcher = FLAT_POWER.matcher(value);
        if (!matcher.matches()) {
            return value;
        }
        StringBuilder power = new StringBuilder(matcher.group(2).replace('-', '⁻'));
        matcher.group(3).chars().forEach(digit -> power.append(RAISED.charAt(digit - '0')));
        return matcher.group(1) + power;
    }
}
