package org.fenghuo.portal.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number by which the public quotes a publication: {@code FH-2026-000123}. Never reused, may
 * have gaps.
 */
public record PublicationNumber(@JsonValue String value) {
    private static final Pattern SHAPE = Pattern.compile("FH-\\d{4}-\\d{6,12}");
    private static final int SERIAL_AT = "FH-2026-".length();

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PublicationNumber {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a publication number: " + value);
        }
    }

    /**
     * The number for a serial.
     *
     * @param year in which it was first published
     * @param serial counted over all years, so that numbers sort as they were given
     */
    public static PublicationNumber of(int year, long serial) {
        return new PublicationNumber(String.format(Locale.ROOT, "FH-%04d-%06d", year, serial));
    }

    public static Optional<PublicationNumber> parse(String text) {
        return SHAPE.matcher(text).matches()
                ? Optional.of(new PublicationNumber(text))
                : Optional.empty();
    }

    /** Its place among all numbers. */
    public long serial() {
        return Long.parseLong(value, SERIAL_AT, value.length(), 10);
    }

    @Override
    public String toString() {
        return value;
    }
}
