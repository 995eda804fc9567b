package org.fenghuo.analysis;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * Folds letters one by one, each together with the marks that follow it.
 *
 * <p>One walk through one text.
 */
final class Letters {
    /** Traditional to simplified, Latin letters of their own to plain ones. */
    private static final Map<Integer, String> PLAIN =
            Tables.read("letters.txt").stream()
                    .collect(toUnmodifiableMap(line -> line[0].codePointAt(0), line -> line[1]));

    private static final char FIRST_HAN = 0x3400;
    private static final char LAST_HAN = 0x9FFF;

    /** The same of common Chinese characters, by their number: most letters of most texts. */
    private static final char[] SIMPLIFIED = simplified();

    /**
     * No language has so many marks on a letter. More are cut: sorting them takes the square of
     * their number.
     */
    private static final int LONGEST = 64;

    /** What single characters fold to, filled as they are met: a text has many of a few. */
    private static final Map<Integer, String> ALONE = new ConcurrentHashMap<>();

    private static final int FIRST_BEYOND_ASCII = 0x80;
    private static final int MARKS =
            (1 << Character.NON_SPACING_MARK)
                    | (1 << Character.ENCLOSING_MARK)
                    | (1 << Character.COMBINING_SPACING_MARK);

    private final String text;
    private final Folded.Builder folded;
    private boolean onLatin;

    private Letters(String text) {
        this.text = text;
        this.folded = new Folded.Builder(text.length());
    }

    static Folded fold(String text) {
        return new Letters(text).walk();
    }

    static boolean isHan(int codePoint) {
        return isCommonHan(codePoint)
                || (codePoint >= FIRST_BEYOND_ASCII
                        && UnicodeScript.of(codePoint) == UnicodeScript.HAN);
    }

    /** Those that have no other form but a simplified one. */
    private static boolean isCommonHan(int codePoint) {
        return isBetween(codePoint, FIRST_HAN, 0x4DBF) || isBetween(codePoint, 0x4E00, LAST_HAN);
    }

    /** Zero where one character becomes two halves of one. */
    private static char[] simplified() {
        char[] simplified = new char[LAST_HAN - FIRST_HAN + 1];
        for (char c = FIRST_HAN; c <= LAST_HAN; c++) {
            String plain = PLAIN.getOrDefault((int) c, String.valueOf(c));
            simplified[c - FIRST_HAN] = plain.length() == 1 ? plain.charAt(0) : 0;
        }
        return simplified;
    }

    private Folded walk() {
        int at = 0;
        while (at < text.length()) {
            int end = endOfLetter(at);
            if (end == at + 1 && text.charAt(at) < FIRST_BEYOND_ASCII) {
                ascii(at);
            } else {
                letter(at, end);
            }
            at = end;
        }
        return folded.build(text.length());
    }

    private void ascii(int at) {
        char lower = Character.toLowerCase(text.charAt(at));
        onLatin = Character.isLetter(lower);
        folded.append(lower, at);
    }

    private void letter(int at, int end) {
        int first = text.codePointAt(at);
        if (end == at + 1 && isCommonHan(first)) {
            onLatin = false;
            chinese(first, at);
        } else if (isTibetan(first)) {
            onLatin = false;
            for (int i = at; i < end; i++) {
                folded.append(text.charAt(i), i);
            }
        } else if (end == at + 1 && !isMark(first)) {
            String plain =
                    ALONE.computeIfAbsent(first, c -> new Letters("").plain(Character.toString(c)));
            onLatin = plain.isEmpty() ? onLatin : isLatin(plain.codePointBefore(plain.length()));
            folded.append(plain, at);
        } else {
            folded.append(plain(text.substring(at, end)), at);
        }
    }

    private void chinese(int character, int at) {
        char simplified = SIMPLIFIED[character - FIRST_HAN];
        if (simplified == 0) {
            folded.append(PLAIN.getOrDefault(character, ""), at);
        } else {
            folded.append(simplified, at);
        }
    }

    private int endOfLetter(int at) {
        int end = at + Character.charCount(text.codePointAt(at));
        if (end == text.length() || beginsLetter(text.charAt(end))) {
            return end;
        }
        boolean tibetan = isTibetan(text.codePointAt(at));
        while (end < text.length() && end < at + LONGEST) {
            int next = text.codePointAt(end);
            if (tibetan || !goesOn(next)) {
                break;
            }
            end += Character.charCount(next);
        }
        return end;
    }

    private String plain(String letter) {
        String shown = rewritten(letter.codePoints().filter(c -> !isIgnorable(c)));
        return shown.isEmpty()
                ? shown
                : withoutMarks(lower(Normalizer.normalize(shown, Form.NFKC)));
    }

    private static String lower(String letters) {
        String lower =
                rewritten(
                        letters.codePoints()
                                .map(Character::toUpperCase)
                                .map(Character::toLowerCase));
        return Normalizer.normalize(lower, Form.NFKC);
    }

    private static String rewritten(IntStream codePoints) {
        return codePoints
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private String withoutMarks(String letters) {
        boolean latin =
                letters.codePoints().anyMatch(Letters::isLatin)
                        || (onLatin && isMark(letters.codePointAt(0)));
        StringBuilder plain = new StringBuilder(letters.length());
        String parts = latin ? Normalizer.normalize(letters, Form.NFD) : letters;
        parts.codePoints()
                .filter(this::stays)
                .forEach(c -> plain.append(PLAIN.getOrDefault(c, Character.toString(c))));
        return latin ? Normalizer.normalize(plain, Form.NFC) : plain.toString();
    }

    /** A mark does not, where it stands on a Latin letter. */
    private boolean stays(int codePoint) {
        boolean mark = isMark(codePoint);
        onLatin = mark ? onLatin : isLatin(codePoint);
        return !(mark && onLatin);
    }

    private static boolean beginsLetter(int codePoint) {
        return codePoint < FIRST_BEYOND_ASCII || isCommonHan(codePoint) || isTibetan(codePoint);
    }

    private static boolean goesOn(int codePoint) {
        return !beginsLetter(codePoint)
                && (isMark(codePoint)
                        || isIgnorable(codePoint)
                        || codePoint == 'ﾞ'
                        || codePoint == 'ﾟ'
                        || UnicodeScript.of(codePoint) == UnicodeScript.HANGUL);
    }

    private static boolean isMark(int codePoint) {
        return ((MARKS >> Character.getType(codePoint)) & 1) != 0;
    }

    /**
     * Directions, joiners, soft hyphens, variants of a shape: nothing that a reader sees as a
     * letter.
     */
    private static boolean isIgnorable(int codePoint) {
        return codePoint >= FIRST_BEYOND_ASCII
                && (Character.getType(codePoint) == Character.FORMAT
                        || isBetween(codePoint, 0xFE00, 0xFE0F)
                        || isBetween(codePoint, 0xE0100, 0xE01EF)
                        || codePoint == '\u034F');
    }

    private static boolean isLatin(int codePoint) {
        return UnicodeScript.of(codePoint) == UnicodeScript.LATIN;
    }

    private static boolean isTibetan(int codePoint) {
        return isBetween(codePoint, 0x0F00, 0x0FFF);
    }

    private static boolean isBetween(int codePoint, int first, int last) {
        return first <= codePoint && codePoint <= last;
    }
}
