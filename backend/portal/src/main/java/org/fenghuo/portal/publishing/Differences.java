package org.fenghuo.portal.publishing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What two wordings of one publication say differently, value by value. */
public final class Differences {
    private Differences() {}

    /**
     * One value that changed.
     *
     * @param field path such as {@code products[0].batch}; a text's language is its last part:
     *     {@code title.en}
     */
    public record Difference(String field, @Nullable String before, @Nullable String after) {}

    public static List<Difference> between(Wording before, Wording after) {
        Map<String, String> was = leaves(before);
        Map<String, String> is = leaves(after);
        Set<String> fields = new LinkedHashSet<>(was.keySet());
        fields.addAll(is.keySet());
        return fields.stream()
                .filter(field -> !Objects.equals(was.get(field), is.get(field)))
                .map(field -> new Difference(field, was.get(field), is.get(field)))
                .toList();
    }

    private static Map<String, String> leaves(Wording wording) {
        Map<String, String> leaves = new LinkedHashMap<>();
        collect("", Json.MAPPER.valueToTree(wording), leaves);
        return leaves;
    }

    private static void collect(String path, JsonNode node, Map<String, String> leaves) {
        switch (node.getNodeType()) {
            case OBJECT ->
                    node.properties()
                            .forEach(entry -> {
                                String name =
                                        path.equals("details") || path.isEmpty()
                                                ? entry.getKey()
                                                : path + "." + entry.getKey();
                                collect(name, entry.getValue(), leaves);
                            });
            case ARRAY -> {
                List<JsonNode> items = new ArrayList<>(node.values());
                for (int i = 0; i < items.size(); i++) {
                    collect(path + "[" + i + "]", items.get(i), leaves);
                }
            }
            default -> leaves.put(path, node.asString());
        }
    }
}
