package org.fenghuo.portal.feeds;

import java.util.stream.Collectors;
import org.fenghuo.portal.feeds.FeedEntry.Fact;
import org.springframework.web.util.HtmlUtils;

/** Text as it may stand in every format. */
final class FeedText {
    private static final int REPLACEMENT = 0xFFFD;
    private static final String ELLIPSIS = "…";

    private FeedText() {}

    /**
     * What XML 1.0 has no way to say, escaped or not (control characters, halves of surrogate
     * pairs), gives way to the replacement character. All else stays: emoji, bidi marks, markup.
     */
    static String clean(String text) {
        return text.codePoints()
                .map(c -> isCharacter(c) ? c : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The same on one line: titles have no second. */
    static String line(String text) {
        return clean(text).replaceAll("\\s+", " ").strip();
    }

    /** No longer than this; where something is left out, an ellipsis. */
    static String cut(String text, int characters) {
        if (text.codePointCount(0, text.length()) <= characters) {
            return text;
        }
        var end = text.offsetByCodePoints(0, Math.max(characters - 1, 0));
        return text.substring(0, end).stripTrailing() + ELLIPSIS;
    }

    /** Summary and facts as HTML without a single attribute. */
    static String html(FeedEntry entry) {
        var facts = entry.facts().stream().map(FeedText::line).collect(Collectors.joining("<br>"));
        return "<p>"
                + escaped(entry.summary())
                + "</p>"
                + (facts.isEmpty() ? "" : "<p>" + facts + "</p>");
    }

    /** Summary and facts as plain text. */
    static String plain(FeedEntry entry) {
        return entry.summary()
                + entry.facts().stream()
                        .map(fact -> "\n" + fact.label() + ": " + fact.text())
                        .collect(Collectors.joining());
    }

    private static String line(Fact fact) {
        return "<b>" + escaped(fact.label()) + "</b> " + escaped(fact.text());
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }

    private static boolean isCharacter(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || (c >= 0x10000 && c <= 0x10FFFF);
    }
}
