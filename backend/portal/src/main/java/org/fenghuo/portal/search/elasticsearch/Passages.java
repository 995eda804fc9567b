package org.fenghuo.portal.search.elasticsearch;

import co.elastic.clients.elasticsearch.core.search.HighlightField;
import co.elastic.clients.util.NamedValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fenghuo.portal.search.Highlight;

/**
 * Passages in which words were found. The engine marks them with two characters that no text
 * contains.
 */
final class Passages {
    static final String BEGIN = "\uE000";
    static final String END = "\uE001";

    /**
     * Field of the index → the name a client sees; the fields by words and as written are one to
     * them.
     */
    private static final Map<String, String> NAMES = names();

    private Passages() {}

    static List<NamedValue<HighlightField>> fields() {
        return NAMES.keySet().stream()
                .map(field -> NamedValue.of(field, HighlightField.of(f -> f)))
                .toList();
    }

    /** One passage a field, the shortest name first seen wins. */
    static List<Highlight> of(Map<String, List<String>> marked) {
        Map<String, Highlight> byName = new LinkedHashMap<>();
        NAMES.forEach((field, name) -> {
            List<String> passages = marked.get(field);
            if (passages != null && !passages.isEmpty()) {
                byName.putIfAbsent(name, new Highlight(name, parts(passages.getFirst())));
            }
        });
        return List.copyOf(byName.values());
    }

    static List<Highlight.Part> parts(String marked) {
        List<Highlight.Part> parts = new ArrayList<>();
        for (String piece : marked.split(BEGIN, -1)) {
            int end = piece.indexOf(END);
            if (end >= 0) {
                add(parts, piece.substring(0, end), true);
            }
            add(parts, piece.substring(end + 1), false);
        }
        return parts;
    }

    /** The engine marks each word apart; what stands together was found together. */
    private static void add(List<Highlight.Part> parts, String text, boolean found) {
        if (text.isEmpty()) {
            return;
        }
        boolean goesOn = !parts.isEmpty() && parts.getLast().found() == found;
        parts.add(new Highlight.Part(goesOn ? parts.removeLast().text() + text : text, found));
    }

    private static Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        for (String field : Arrays.asList("title", "summary")) {
            for (String lang : Arrays.asList("zh", "en")) {
                names.put(field + "." + lang, field);
                names.put(field + "." + lang + ".chars", field);
            }
            names.put(field + ".zh.pinyin", field);
            names.put(field + ".bo", field);
        }
        for (String field : Arrays.asList("products", "hazards", "enterprises")) {
            names.put(field + "_text", field);
            names.put(field + "_text.chars", field);
            names.put(field + "_text.pinyin", field);
        }
        names.put("body", "body");
        names.put("body.chars", "body");
        return names;
    }
}
