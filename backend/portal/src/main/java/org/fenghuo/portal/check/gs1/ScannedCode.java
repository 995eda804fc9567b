package org.fenghuo.portal.check.gs1;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.fenghuo.portal.kernel.Gtin;
import org.jspecify.annotations.Nullable;

/**
 * What a barcode says about the item it is on. Dates of expiry are read over: publications name
 * days of production.
 *
 * @param batch AI 10
 * @param produced AI 11; null too where it names a month only
 * @param serial AI 21
 */
public record ScannedCode(
        Gtin gtin, @Nullable String batch, @Nullable LocalDate produced, @Nullable String serial) {
    /** A two-digit year lies at most this far ahead, and 49 years behind (GenSpecs 7.12). */
    private static final int YEARS_AHEAD = 50;

    private static final int CENTURY = 100;

    /**
     * A barcode's digits, an element string or a GS1 Digital Link; empty for anything else, and for
     * codes that do not name a trade item.
     *
     * @param today tells the century of its years
     */
    public static Optional<ScannedCode> parse(String text, LocalDate today) {
        Optional<ScannedCode> digits =
                Gtin.parse(text.strip()).map(gtin -> new ScannedCode(gtin, null, null, null));
        return digits.isPresent()
                ? digits
                : Elements.of(text).flatMap(elements -> of(elements, today));
    }

    private static Optional<ScannedCode> of(Map<String, String> elements, LocalDate today) {
        return Optional.ofNullable(elements.get(Identifiers.GTIN))
                .flatMap(Gtin::parse)
                .map(gtin ->
                        new ScannedCode(
                                gtin,
                                elements.get(Identifiers.BATCH),
                                day(elements.get(Identifiers.PRODUCED), today),
                                elements.get(Identifiers.SERIAL)));
    }

    private static @Nullable LocalDate day(@Nullable String yymmdd, LocalDate today) {
        if (yymmdd == null || yymmdd.endsWith("00")) {
            return null;
        }
        int year = Integer.parseInt(yymmdd, 0, 2, 10);
        int ahead = Math.floorMod(year - today.getYear(), CENTURY);
        int full = today.getYear() + (ahead > YEARS_AHEAD ? ahead - CENTURY : ahead);
        try {
            return LocalDate.of(
                    full, Integer.parseInt(yymmdd, 2, 4, 10), Integer.parseInt(yymmdd, 4, 6, 10));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
