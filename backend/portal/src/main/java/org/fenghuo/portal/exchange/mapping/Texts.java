package org.fenghuo.portal.exchange.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What steps do to words. */
final class Texts {
    private static final String OPENING = "（(【[《“";
    private static final String CLOSING = "）)】]》”";

    private Texts() {}

    /** The parts between separators, leaving alone what stands in brackets. */
    static List<String> splitOutside(String text, String separators) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (OPENING.indexOf(c) >= 0) {
                depth++;
            } else if (CLOSING.indexOf(c) >= 0) {
                depth = Math.max(depth - 1, 0);
            } else if (depth == 0 && separators.indexOf(c) >= 0) {
                parts.add(text.substring(from, i));
                from = i + 1;
            }
        }
        parts.add(text.substring(from));
        return parts;
    }

    static List<String> split(String text, Pattern separator) {
        return List.of(separator.split(text, -1));
    }

    /** Each text once, in capitals or not. */
    static List<String> distinct(List<String> texts) {
        Map<String, String> seen = new LinkedHashMap<>();
        texts.forEach(text -> seen.putIfAbsent(text.toLowerCase(Locale.ROOT), text));
        return List.copyOf(seen.values());
    }

    static String capitalised(String text) {
        int first = text.codePointAt(0);
        return Character.toString(Character.toUpperCase(first))
                + text.substring(Character.charCount(first));
    }

    /** At most {@code max} characters, cut where a word or an item ends. */
    static String shortened(String text, int max, String ending) {
        if (text.length() <= max) {
            return text;
        }
        int end = max;
        for (int i = max; i > max / 2; i--) {
            if ("、，,;； ".indexOf(text.charAt(i)) >= 0) {
                end = i;
                break;
            }
        }
        end = Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
        return text.substring(0, end).strip() + ending;
    }

    /** The first entry one of whose words is in the text, in capitals or not. */
    static Optional<String> classified(String text, Map<String, List<String>> words) {
        String low = text.toLowerCase(Locale.ROOT);
        return words.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(low::contains))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
