package org.fenghuo.portal.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A code of the Harmonized System, digits only: chapter (2), heading (4), subheading (6), or
 * China's tariff line (8, 10) and CIQ code (13).
 */
public record HsCode(@JsonValue String value) {
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

    @Override
    public String toString() {
        return value;
    }
}
