package org.fenghuo.portal.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A code of the Harmonized System, digits only: chapter (2), heading (4), subheading (6), or
 * China's tariff line (8, 10) and CIQ code (13).
 */
public record HsCode(@JsonValue String value) {
    private static final int TARIFF_LINE = 10;
    private static final Pattern SHAPE =
            Pattern.compile("(0[1-9]|[1-9]\\d)(\\d{2}){0,4}|(0[1-9]|[1-9]\\d)\\d{11}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public HsCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not an HS code: " + value);
        }
    }

    public static Optional<HsCode> parse(String text) {
        return SHAPE.matcher(text).matches() ? Optional.of(new HsCode(text)) : Optional.empty();
    }

    /** The codes that it is below, such as chapter 08 and heading 0813 of 081340. */
    public List<HsCode> above() {
        return IntStream.iterate(
                        2,
                        length -> length < value.length() && length <= TARIFF_LINE,
                        length -> length + 2)
                .mapToObj(length -> new HsCode(value.substring(0, length)))
                .toList();
    }

    @Override
    public String toString() {
        return value;
    }
}
