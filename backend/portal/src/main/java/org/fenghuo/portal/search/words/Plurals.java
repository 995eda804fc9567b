package org.fenghuo.portal.search.words;

/**
 * One form for the singular and the plural of an English word: berry and berries, box and boxes,
 * cheese and cheeses. Not always a word; both sides of a comparison go through it.
 */
final class Plurals {
    private static final int SHORTEST = 4;

    private Plurals() {}

    static String stem(String word) {
        if (word.length() < SHORTEST || !isAscii(word)) {
            return word;
        }
        String bare = isPlural(word) ? word.substring(0, word.length() - 1) : word;
        if (bare.endsWith("ie") && bare.length() >= SHORTEST) {
            return bare.substring(0, bare.length() - 2) + "y";
        }
        return bare.endsWith("e") && hissesOrEndsOpen(bare.substring(0, bare.length() - 1))
                ? bare.substring(0, bare.length() - 1)
                : bare;
    }

    /** Not so: virus, glass, analysis. */
    private static boolean isPlural(String word) {
        return word.endsWith("s") && "uis".indexOf(word.charAt(word.length() - 2)) < 0;
    }

    /** What takes -es: boxes, cheeses, dishes, tomatoes. */
    private static boolean hissesOrEndsOpen(String word) {
        return "sxzo".indexOf(word.charAt(word.length() - 1)) >= 0
                || word.endsWith("ch")
                || word.endsWith("sh");
    }

    private static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < 'a' || word.charAt(i) > 'z') {
                return false;
            }
        }
        return true;
    }
}
