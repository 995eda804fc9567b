package org.fenghuo.portal.casework;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number by which officers quote a case: FHC-2026-000012. The public never sees it.
 *
 * @param year in which its submission came in
 * @param serial from 1, over all years
 */
public record CaseNumber(int year, long serial) {
    private static final Pattern SHAPE = Pattern.compile("FHC-(\\d{4})-(\\d{6,15})");

    public static Optional<CaseNumber> parse(String text) {
        Matcher read = SHAPE.matcher(text.strip().toUpperCase(Locale.ROOT));
        return read.matches()
                ? Optional.of(
                        new CaseNumber(
                                Integer.parseInt(read.group(1)), Long.parseLong(read.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "FHC-%04d-%06d".formatted(year, serial);
    }
}
