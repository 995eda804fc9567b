package org.fenghuo.portal.exchange.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.fenghuo.portal.kernel.Problem;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a value in the exchange format may look like, and how it becomes one of ours. */
sealed interface Shape {
    /** The value, or null with at least one problem added. */
    @Nullable Object read(JsonNode node, String at, List<Problem> problems);

    /** A scalar that its own class parses. */
    record Scalar(String type, Function<JsonNode, @Nullable Object> parser) implements Shape {
        @Override
        public @Nullable Object read(JsonNode node, String at, List<Problem> problems) {
            Object value = parser.apply(node);
            if (value == null) {
                problems.add(Problem.of(at, "not-a-" + type, Scalars.shown(node)));
            }
            return value;
        }
    }

    /** Words, without what no screen can show. */
    record Words(int max) implements Shape {
        @Override
        public @Nullable Object read(JsonNode node, String at, List<Problem> problems) {
            String text = node.isString() ? node.stringValue() : null;
            if (text == null) {
                problems.add(Problem.of(at, "not-a-text", Scalars.shown(node)));
            } else if (text.isBlank()) {
                problems.add(Problem.of(at, "blank"));
            } else if (Scalars.unprintable(text)) {
                problems.add(Problem.of(at, "unprintable"));
            } else if (text.length() > max) {
                problems.add(Problem.of(at, "too-long", max));
            } else {
                return text;
            }
            return null;
        }
    }

    /** One of a closed set. */
    record OneOf(Map<String, Object> values) implements Shape {
        @Override
        public @Nullable Object read(JsonNode node, String at, List<Problem> problems) {
            Object value = node.isString() ? values.get(node.stringValue()) : null;
            if (value == null) {
                problems.add(
                        Problem.of(
                                at,
                                "not-one-of",
                                Scalars.shown(node),
                                String.join(", ", values.keySet())));
            }
            return value;
        }
    }

    /** Any number of the same. */
    record Many(Shape element) implements Shape {
        @Override
        public @Nullable Object read(JsonNode node, String at, List<Problem> problems) {
            if (!node.isArray()) {
                problems.add(Problem.of(at, "not-a-list", Scalars.shown(node)));
                return null;
            }
            List<Object> all = new ArrayList<>();
            for (int i = 0; i < node.size(); i++) {
                Object value = element.read(node.get(i), at + "[" + i + "]", problems);
                if (value != null) {
                    all.add(value);
                }
            }
            return all;
        }
    }

    /** A component of a record. */
    record Field(String name, Shape shape, boolean required) {}

    /** A record: its fields in order, and how they become it. */
    record Fields(
            List<Field> fields,
            Set<String> others,
            Function<List<@Nullable Object>, @Nullable Object> maker)
            implements Shape {
        @Override
        public @Nullable Object read(JsonNode node, String at, List<Problem> problems) {
            if (!node.isObject()) {
                problems.add(Problem.of(at, "not-an-object", Scalars.shown(node)));
                return null;
            }
            int before = problems.size();
            refuseUnknown(node, at, problems);
            List<@Nullable Object> values = new ArrayList<>();
            fields.forEach(field ->
                    values.add(
                            value(
                                    field,
                                    node.get(field.name()),
                                    path(at, field.name()),
                                    problems)));
            return problems.size() > before ? null : made(values, at, problems);
        }

        private void refuseUnknown(JsonNode node, String at, List<Problem> problems) {
            Set<String> known = new HashSet<>(others);
            fields.forEach(field -> known.add(field.name()));
            node.propertyNames().stream()
                    .filter(name -> !known.contains(name))
                    .forEach(name -> problems.add(Problem.of(path(at, name), "unknown-field")));
        }

        private static @Nullable Object value(
                Field field, @Nullable JsonNode node, String at, List<Problem> problems) {
            boolean missing = node == null || node.isNull();
            if (missing && field.shape() instanceof Many) {
                return List.of();
            }
            if (missing && field.required()) {
                problems.add(Problem.of(at, "required"));
            }
            return missing || node == null ? null : field.shape().read(node, at, problems);
        }

        private @Nullable Object made(
                List<@Nullable Object> values, String at, List<Problem> problems) {
            Object made = maker.apply(values);
            if (made == null) {
                problems.add(Problem.of(at, "needs-a-language"));
            }
            return made;
        }
    }

    /** A record of one of several kinds, which its first field names. */
    record ByKind(Map<String, Fields> kinds) implements Shape {
        @Override
        public @Nullable Object read(JsonNode node, String at, List<Problem> problems) {
            if (!node.isObject()) {
                problems.add(Problem.of(at, "not-an-object", Scalars.shown(node)));
                return null;
            }
            Map<String, Object> names = new LinkedHashMap<>(kinds);
            JsonNode kind = node.path("kind");
            if (kind.isMissingNode()) {
                problems.add(Problem.of(path(at, "kind"), "required"));
                return null;
            }
            Object fields = new OneOf(names).read(kind, path(at, "kind"), problems);
            return fields instanceof Fields chosen ? chosen.read(node, at, problems) : null;
        }
    }

    static String path(String at, String name) {
        return at.isEmpty() ? name : at + "." + name;
    }
}
