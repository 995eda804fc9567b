package org.fenghuo.analysis;

import java.util.regex.Pattern;

/**
 * The form in which texts are compared. A reader writes 農藥, ＣＡＦＥ, café, 枸 杞 or ０．５毫克/千克, a
 * publication says 农药, cafe, 枸杞 and 0.5 mg/kg: folded they are the same.
 *
 * <p>Compatibility forms, letter case, Latin diacritics and traditional characters give way to the
 * plain form; so does white space between Chinese characters of one line, and the name of a unit to
 * its symbol. Tibetan stays as it is. What is folded already does not change.
 */
public final class Folding {
    private static final Pattern BETWEEN_PARTS = Pattern.compile("[\\p{Pd}\\s._/()−]+");

    private Folding() {}

    /** The text as it is compared. */
    public static String fold(String text) {
        return folded(text).text().strip();
    }

    /** The same with the way back to the original. */
    public static Folded folded(String text) {
        return Units.fold(Spaces.fold(Letters.fold(text)), text.length());
    }

    /**
     * A reference, batch or product code as it is compared: {@code FSIS-024-94} and {@code fsis
     * 02494} are one.
     */
    public static String code(String code) {
        return BETWEEN_PARTS.matcher(Letters.fold(code).text()).replaceAll("");
    }
}
