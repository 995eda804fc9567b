package org.fenghuo.portal.publishing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What two wordings of one publication say differently, value by value. An item of a list is
 * compared with the one in whose place it came: that another was added before it is no difference.
 */
public final class Differences {
    private final List<Difference> found = new ArrayList<>();

    private Differences() {}

    /**
     * One value that changed.
     *
     * @param field path such as {@code products[0].batch}; a text's language is its last part:
     *     {@code title.en}
     */
    public record Difference(String field, @Nullable String before, @Nullable String after) {}

    /** An item with its place in its list. */
    private record Item(int place, JsonNode value) {}

    public static List<Difference> between(Wording before, Wording after) {
        Differences differences = new Differences();
        differences.compare("", Json.MAPPER.valueToTree(before), Json.MAPPER.valueToTree(after));
        return List.copyOf(differences.found);
    }

    private void compare(String path, @Nullable JsonNode was, @Nullable JsonNode is) {
        if (Objects.equals(was, is)) {
            return;
        }
        if (isArray(was) || isArray(is)) {
            compareItems(path, itemsOf(was), itemsOf(is));
        } else if (isObject(was) || isObject(is)) {
            for (String name : namesOf(was, is)) {
                compare(below(path, name), child(was, name), child(is, name));
            }
        } else {
            found.add(new Difference(path, text(was), text(is)));
        }
    }

    private void compareItems(String path, List<Item> was, List<Item> is) {
        List<Item> gone = without(was, is);
        List<Item> come = without(is, was);
        boolean reordered = gone.isEmpty() && come.isEmpty();
        List<Item> before = reordered ? was : gone;
        List<Item> after = reordered ? is : come;
        for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
            Item old = i < before.size() ? before.get(i) : null;
            Item now = i < after.size() ? after.get(i) : null;
            int place = Objects.requireNonNull(now == null ? old : now).place();
            compare(
                    path + "[" + place + "]",
                    old == null ? null : old.value(),
                    now == null ? null : now.value());
        }
    }

    /** Those that the other list does not have as well, or not so often. */
    private static List<Item> without(List<Item> items, List<Item> others) {
        Map<JsonNode, Integer> left = new HashMap<>();
        others.forEach(other -> left.merge(other.value(), 1, Integer::sum));
        return items.stream()
                .filter(item -> left.merge(item.value(), -1, Integer::sum) < 0)
                .toList();
    }

    private static List<Item> itemsOf(@Nullable JsonNode list) {
        List<Item> items = new ArrayList<>();
        if (list != null) {
            list.forEach(value -> items.add(new Item(items.size(), value)));
        }
        return items;
    }

    private static Set<String> namesOf(@Nullable JsonNode was, @Nullable JsonNode is) {
        Set<String> names = new LinkedHashSet<>();
        if (was != null) {
            names.addAll(was.propertyNames());
        }
        if (is != null) {
            names.addAll(is.propertyNames());
        }
        return names;
    }

    /** A kind's own fields are named as if they were everybody's. */
    private static String below(String path, String name) {
        return path.isEmpty() || path.equals("details") ? name : path + "." + name;
    }

    private static @Nullable JsonNode child(@Nullable JsonNode object, String name) {
        return object == null ? null : object.get(name);
    }

    private static boolean isArray(@Nullable JsonNode node) {
        return node != null && node.isArray();
    }

    private static boolean isObject(@Nullable JsonNode node) {
        return node != null && node.isObject();
    }

    private static @Nullable String text(@Nullable JsonNode value) {
        return value == null || value.isNull() ? null : value.asString();
    }
}
