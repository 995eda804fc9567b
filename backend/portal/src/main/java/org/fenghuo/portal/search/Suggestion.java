package org.fenghuo.portal.search;

/**
 * What a reader may be about to type.
 *
 * @param text to search for
 * @param count how many publications of those chosen are about it; 0 where nothing begins as it was
 *     typed and this is what may have been meant
 */
public record Suggestion(String text, Type type, long count) {
    /** Between the parts of an entry of the index: no text contains it. */
    static final char SEPARATOR = '\u001f';

    /** Of an entry of the index. */
    public static Suggestion of(String line, long count) {
        Entry entry = Entry.of(line);
        return new Suggestion(entry.text(), entry.type(), count);
    }

    /** What a suggestion is. */
    public enum Type {
        CATEGORY,
        PRODUCT,
        HAZARD,
        FIRM,
        NUMBER
    }

    /** One way in which it can be begun, as it stands in the index. */
    record Entry(String key, Type type, String text) {
        String line() {
            return key + SEPARATOR + type + SEPARATOR + text;
        }

        static Entry of(String line) {
            int first = line.indexOf(SEPARATOR);
            int second = line.indexOf(SEPARATOR, first + 1);
            return new Entry(
                    line.substring(0, first),
                    Type.valueOf(line.substring(first + 1, second)),
                    line.substring(second + 1));
        }
    }
}
