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
    private static final Pattern NO_PART = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    /** 〔2024〕12号 and 2024年第12号 count; people leave that out. */
    private static final Pattern COUNTING = Pattern.compile("第+(?=\\d)|(?<=\\d)号+");

    private static final String FINGERPRINT = Tables.read("fingerprint.txt").getFirst()[0];

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
     * A reference, batch or product code as it is compared, letters and digits alone: {@code
     * FSIS-024-94} and {@code fsis 02494} are one, and so are 〔2025〕示31号 and [2025]示31.
     */
    public static String code(String code) {
        String parts = NO_PART.matcher(Letters.fold(code).text()).replaceAll("");
        return COUNTING.matcher(parts).replaceAll("");
    }

    /**
     * Another one for whatever folds otherwise: made of this module's classes and tables when it is
     * built. What was indexed under another is to be indexed anew.
     */
    public static String fingerprint() {
        return FINGERPRINT;
    }
}
