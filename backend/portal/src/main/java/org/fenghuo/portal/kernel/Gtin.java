package org.fenghuo.portal.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number under a product's barcode: GTIN-8, -12, -13 or -14 with its check digit.
 *
 * <p>GS1 General Specifications, 7.9: digits weighted 3 and 1 from the right sum to a multiple of
 * ten.
 */
public record Gtin(@JsonValue String value) {
    private static final Pattern SHAPE = Pattern.compile("\\d{8}|\\d{12,14}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Gtin {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a GTIN: " + value);
        }
    }

    public static Optional<Gtin> parse(String text) {
        return isValid(text) ? Optional.of(new Gtin(text)) : Optional.empty();
    }

    private static boolean isValid(String text) {
        if (!SHAPE.matcher(text).matches()) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            int fromRight = text.length() - 1 - i;
            sum += Character.digit(text.charAt(i), 10) * (fromRight % 2 == 0 ? 1 : 3);
        }
        return sum % 10 == 0;
    }

    @Override
    public String toString() {
        return value;
    }
}
