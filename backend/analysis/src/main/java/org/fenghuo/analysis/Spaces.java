package org.fenghuo.analysis;

/**
 * White space is one space. Between Chinese characters it is nothing, but the end of a line stays.
 */
final class Spaces {
    private final Folded letters;
    private final String text;
    private final Folded.Builder folded;

    private Spaces(Folded letters) {
        this.letters = letters;
        this.text = letters.text();
        this.folded = new Folded.Builder(text.length());
    }

    static Folded fold(Folded letters) {
        return new Spaces(letters).walk();
    }

    private Folded walk() {
        int at = 0;
        while (at < text.length()) {
            int begin = at;
            while (at < text.length() && !isSpace(text.charAt(at))) {
                at++;
            }
            folded.copy(letters, begin, at);
            int end = at;
            boolean endsLine = false;
            while (end < text.length() && isSpace(text.charAt(end))) {
                endsLine |= endsLine(text.charAt(end++));
            }
            if (end > at) {
                space(at, end, endsLine);
            }
            at = end;
        }
        return folded.build(letters.original(text.length()));
    }

    private void space(int begin, int end, boolean endsLine) {
        if (endsLine) {
            folded.append('\n', letters.original(begin));
        } else if (!isBetweenChinese(begin, end)) {
            folded.append(' ', letters.original(begin));
        }
    }

    private boolean isBetweenChinese(int begin, int end) {
        return begin > 0
                && end < text.length()
                && Letters.isHan(text.codePointBefore(begin))
                && Letters.isHan(text.codePointAt(end));
    }

    private static boolean isSpace(char letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter) || endsLine(letter);
    }

    private static boolean endsLine(char letter) {
        return switch (letter) {
            case '\n', '\r', '\u0085', '\u2028', '\u2029' -> true;
            default -> false;
        };
    }
}
