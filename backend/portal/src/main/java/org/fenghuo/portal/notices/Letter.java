package org.fenghuo.portal.notices;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/**
 * A letter in words. Its paragraphs are apart by an empty line; one that is an address is a link.
 *
 * @param id of its message, without brackets: the same for each attempt, so that what comes twice
 *     is known as one
 * @param stop where a mail program stops notices with one click (RFC 8058)
 */
record Letter(String id, String to, Locale language, String subject, String text, String stop) {
    String html() {
        return Arrays.stream(text.split("\n\n"))
                .map(Letter::paragraph)
                .collect(
                        Collectors.joining(
                                "\n",
                                "<!DOCTYPE html>\n<html lang=\"%s\"><body>\n"
                                        .formatted(language.toLanguageTag()),
                                "\n</body></html>\n"));
    }

    private static String paragraph(String paragraph) {
        String escaped = HtmlUtils.htmlEscape(paragraph);
        return paragraph.matches("https?://\\S+")
                ? "<p><a href=\"%s\">%s</a></p>".formatted(escaped, escaped)
                : "<p>" + escaped + "</p>";
    }

    @Override
    public String toString() {
        return "Letter[" + id + "]";
    }
}
