package org.fenghuo.portal.search.words;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.fenghuo.analysis.Folded;
import org.fenghuo.analysis.Folding;

/**
 * A text in the form in which names are looked for: folded, English words without the endings of
 * plurals, one space for every gap or hyphen between words. Knows where everything stood.
 */
final class Form {
    private final String written;
    private final Folded original;
    private final String folded;
    private final StringBuilder text;
    private int[] starts;
    private int[] ends;

    private Form(String written) {
        this.written = written;
        this.original = Folding.folded(written);
        this.folded = original.text();
        this.text = new StringBuilder(folded.length());
        this.starts = new int[folded.length() + 1];
        this.ends = new int[folded.length() + 1];
    }

    static Form of(String written) {
        Form form = new Form(written);
        int at = 0;
        while (at < form.folded.length()) {
            at = form.take(at);
        }
        return form;
    }

    /** Of a name: a full stop behind an abbreviation is left out. */
    static String ofName(String name) {
        String form = of(name).text.toString().strip();
        return form.endsWith(".") ? form.substring(0, form.length() - 1) : form;
    }

    private int take(int at) {
        char c = folded.charAt(at);
        if (Scripts.isOfWord(c)) {
            int end = at;
            while (end < folded.length() && Scripts.isOfWord(folded.charAt(end))) {
                end++;
            }
            append(Plurals.stem(folded.substring(at, end)), at, end);
            return end;
        }
        if (isGap(c)) {
            int end = at;
            while (end < folded.length() && isGap(folded.charAt(end))) {
                end++;
            }
            append(" ", at, end);
            return end;
        }
        append(String.valueOf(c), at, at + 1);
        return at + 1;
    }

    private static boolean isGap(char c) {
        return c == '-' || Character.isWhitespace(c);
    }

    private void append(String piece, int from, int to) {
        int begin = text.length();
        text.append(piece);
        if (text.length() > starts.length) {
            starts = Arrays.copyOf(starts, text.length() * 2);
            ends = Arrays.copyOf(ends, text.length() * 2);
        }
        for (int i = 0; i < piece.length(); i++) {
            starts[begin + i] = Math.min(from + i, to - 1);
            ends[begin + i] = i == piece.length() - 1 ? to : from + i + 1;
        }
    }

    CharSequence text() {
        return text;
    }

    /** The folded text. */
    String folded() {
        return folded;
    }

    /** Where in the folded text a stretch begins that begins here. */
    int start(int at) {
        return at < text.length() ? starts[at] : folded.length();
    }

    /** Where in the folded text a stretch ends that ends here. */
    int end(int end) {
        return end == 0 ? 0 : ends[end - 1];
    }

    /** A stretch as it was written, by its places in the folded text. */
    String written(int from, int to) {
        return written.substring(original.original(from), original.original(to)).strip();
    }

    /** The first place of the form that stands at a place of the folded text, or behind it. */
    int place(int inFolded) {
        int at = 0;
        while (at < text.length() && starts[at] < inFolded) {
            at++;
        }
        return at;
    }

    /** Places of the folded text before which a space between Chinese characters was left out. */
    Set<Integer> gapsBetweenChinese() {
        Set<Integer> gaps = new TreeSet<>();
        for (int at = 1; at < folded.length(); at++) {
            if (Character.isIdeographic(folded.charAt(at))
                    && Character.isIdeographic(folded.charAt(at - 1))
                    && Character.isWhitespace(written.charAt(original.original(at) - 1))) {
                gaps.add(at);
            }
        }
        return gaps;
    }

    /** Whether it is one Chinese character, as 铅 and 酒 are, beside another: then it says little. */
    boolean isCharacterOfWord(int from, int end) {
        return end - from == 1
                && Character.isIdeographic(text.charAt(from))
                && ((from > 0 && Character.isIdeographic(text.charAt(from - 1)))
                        || (end < text.length() && Character.isIdeographic(text.charAt(end))));
    }

    /** Whether what ends here only gives its taste to something. */
    boolean isTaste(int end) {
        return end < text.length() && text.charAt(end) == '味';
    }

    /** Whether all letters of a stretch of the form were written as capitals, but for a plural. */
    boolean inCapitals(int from, int end) {
        return written.substring(
                        original.original(starts[from]),
                        original.original(starts[from] + end - from))
                .codePoints()
                .allMatch(c -> !Character.isLetter(c) || Character.isUpperCase(c));
    }

    /** Whether a name may begin here: never within a word. */
    boolean canBeginAt(int at) {
        return at == 0
                || !Scripts.isOfWord(text.charAt(at))
                || !Scripts.isOfWord(text.charAt(at - 1));
    }

    boolean canEndAt(int end) {
        return end == text.length()
                || !Scripts.isOfWord(text.charAt(end))
                || !Scripts.isOfWord(text.charAt(end - 1));
    }
}
