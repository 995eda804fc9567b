package org.fenghuo.portal.exchange.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One row of a file, asked by column or path. Blank markers count as nothing. */
public sealed interface Row {
    /** The values under a name: none, one, or the elements of a list. */
    List<String> values(String name);

    /** The node under a name, where rows have nodes. */
    @Nullable JsonNode node(String name);

    /** A line of columns. */
    record Cells(Map<String, Integer> header, List<String> cells, Set<String> blanks)
            implements Row {
        @Override
        public List<String> values(String name) {
            Integer column = header.get(name);
            return column == null ? List.of() : present(List.of(cells.get(column)), blanks);
        }

        @Override
        public @Nullable JsonNode node(String name) {
            return null;
        }
    }

    /** A JSON object, asked by paths such as {@code establishment.name}. */
    record Tree(JsonNode root, Set<String> blanks) implements Row {
        @Override
        public List<String> values(String name) {
            return valuesOf(node(name), blanks);
        }

        @Override
        public JsonNode node(String name) {
            return walk(root, name);
        }
    }

    static List<String> valuesOf(@Nullable JsonNode node, Set<String> blanks) {
        List<String> all = new ArrayList<>();
        if (node != null && node.isArray()) {
            node.values().forEach(element -> all.addAll(valuesOf(element, blanks)));
        } else if (node != null && node.isValueNode() && !node.isNull() && !node.isMissingNode()) {
            all.add(node.isNumber() ? node.decimalValue().toPlainString() : node.asString());
        }
        return present(all, blanks);
    }

    static JsonNode walk(JsonNode from, String path) {
        JsonNode at = from;
        for (String name : path.split("\\.", -1)) {
            at = at.path(name);
        }
        return at;
    }

    private static List<String> present(List<String> values, Set<String> blanks) {
        return values.stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty() && !blanks.contains(value))
                .toList();
    }
}
