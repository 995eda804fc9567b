package org.fenghuo.portal.exchange.mapping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** A node of a mapping file together with where it stands, so that every complaint can say so. */
record Spot(String file, String path, JsonNode node) {
    Spot need(String name) {
        return find(name).orElseThrow(() -> broken("“" + name + "” is missing"));
    }

    Optional<Spot> find(String name) {
        return node.optional(name)
                .filter(child -> !child.isNull())
                .map(child -> new Spot(file, path.isEmpty() ? name : path + "." + name, child));
    }

    boolean has(String name) {
        return find(name).isPresent();
    }

    /** The elements of a list; of anything else, itself. */
    List<Spot> elements() {
        if (!node.isArray()) {
            return List.of(this);
        }
        List<Spot> all = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            all.add(new Spot(file, path + "[" + i + "]", node.get(i)));
        }
        return all;
    }

    Map<String, Spot> entries() {
        if (!node.isObject()) {
            throw broken("names with values are expected here");
        }
        Map<String, Spot> all = new LinkedHashMap<>();
        node.propertyNames().forEach(name -> all.put(name, need(name)));
        return all;
    }

    /** Any scalar as text. */
    String text() {
        if (node.isContainer()) {
            throw broken("a text is expected here");
        }
        return node.asString();
    }

    List<String> texts() {
        return elements().stream().map(Spot::text).toList();
    }

    Map<String, String> table() {
        return entries().entrySet().stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                entry -> entry.getValue().text(),
                                (a, b) -> b,
                                LinkedHashMap::new));
    }

    int number() {
        if (!node.isIntegralNumber()) {
            throw broken("a whole number is expected here");
        }
        return node.intValue();
    }

    boolean yes() {
        if (!node.isBoolean()) {
            throw broken("true or false is expected here");
        }
        return node.booleanValue();
    }

    Pattern pattern() {
        try {
            return Pattern.compile(text());
        } catch (PatternSyntaxException e) {
            throw broken("not a regular expression: " + e.getDescription());
        }
    }

    <E extends Enum<E>> E oneOf(Class<E> type) {
        String wanted = text();
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> wordOf(constant).equals(wanted))
                .findFirst()
                .orElseThrow(() ->
                        broken(
                                "“"
                                        + wanted
                                        + "” is none of "
                                        + Arrays.stream(type.getEnumConstants())
                                                .map(Spot::wordOf)
                                                .collect(Collectors.joining(", "))));
    }

    /** Refuses names that nobody would read. */
    Spot only(String... names) {
        List<String> known = List.of(names);
        entries().keySet().stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw broken(
                            "“" + name + "” is unknown; known are " + String.join(", ", known));
                });
        return this;
    }

    BrokenMapping broken(String sentence) {
        return new BrokenMapping(file, path, sentence);
    }

    private static String wordOf(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
