package org.fenghuo.portal.search.words;

import java.util.regex.Pattern;

/** In which letters a text is written. */
final class Scripts {
    private static final Pattern REMARK = Pattern.compile("\\s*[(（][^()（）]*[)）]$");

    private Scripts() {}

    static boolean hasHan(String text) {
        return text.codePoints().anyMatch(Character::isIdeographic);
    }

    static boolean hasLatin(String text) {
        return text.codePoints()
                .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
    }

    /** Whether spaces part words here: letters and digits of all scripts but Han. */
    static boolean isOfWord(char c) {
        if (c < 128) {
            return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        }
        return !Character.isIdeographic(c)
                && (Character.isLetterOrDigit(c)
                        || Character.getType(c) == Character.NON_SPACING_MARK
                        || Character.getType(c) == Character.COMBINING_SPACING_MARK);
    }

    /** A label such as 棘球绦虫（包虫） says in brackets what texts leave out. */
    static String withoutRemark(String name) {
        String bare = REMARK.matcher(name).replaceFirst("");
        return bare.isBlank() ? name : bare;
    }
}
