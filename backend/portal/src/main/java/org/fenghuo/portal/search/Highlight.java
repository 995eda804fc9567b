package org.fenghuo.portal.search;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/**
 * A passage in which words were found.
 *
 * @param field such as {@code title}
 * @param parts the passage, cut where what was found begins and ends
 */
public record Highlight(String field, List<Part> parts) {
    public Highlight {
        parts = List.copyOf(parts);
    }

    /** The passage as safe HTML. */
    public String fragment() {
        return parts.stream()
                .map(part -> part.found() ? "<em>" + escaped(part) + "</em>" : escaped(part))
                .collect(Collectors.joining());
    }

    private static String escaped(Part part) {
        return HtmlUtils.htmlEscape(part.text(), "UTF-8");
    }

    /** A stretch of a passage; whether it is what was looked for. */
    public record Part(String text, boolean found) {}
}
