package org.fenghuo.portal.site;

import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLTypeUtil;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fenghuo.portal.site.PagePair.Example;
import org.jspecify.annotations.Nullable;

/**
 * An example as somebody with bad intentions would have published it: every free text brings markup
 * with it.
 */
final class Hostile {
    /** An element nobody else writes. */
    static final String ELEMENT = "intruder";

    private static final String TEXT = "<!--<script></script><" + ELEMENT + " a=\"b\">'&amp;\"";

    /** Texts that have a shape of their own, which the rule for examples does not know. */
    private static final Set<String> SHAPED = Set.of("/publication/reportValidity");

    private final Set<String> free;

    private Hostile(Set<String> free) {
        this.free = free;
    }

    static Example version(Example example, List<PageDocument> documents) {
        var hostile = new Hostile(freeTexts(documents));
        return new Example(
                example.file(),
                example.request(),
                hostile.object("", example.data()),
                hostile.problem(example.problem()),
                hostile.form(example.form()));
    }

    private static Set<String> freeTexts(List<PageDocument> documents) {
        var free = new HashSet<String>();
        for (var document : documents) {
            DocumentRules.leaves(
                    document.parsed(),
                    (path, type) -> {
                        if (isText(GraphQLTypeUtil.unwrapAll(type)) && !SHAPED.contains(path)) {
                            free.add(path);
                        }
                    });
        }
        return free;
    }

    private static boolean isText(GraphQLNamedType type) {
        return type instanceof GraphQLScalarType && type.getName().equals("String");
    }

    private Map<String, Object> object(String path, Map<?, ?> data) {
        var changed = new LinkedHashMap<String, Object>();
        data.forEach((key, value) -> changed.put(key.toString(), value(path + "/" + key, value)));
        return changed;
    }

    private @Nullable Object value(String path, @Nullable Object value) {
        return switch (value) {
            case Map<?, ?> map -> object(path, map);
            case List<?> list -> list.stream().map(item -> value(path, item)).toList();
            case String address when free.contains(path) && path.endsWith("rl") ->
                    "javascript:alert(1)//" + address;
            case String text when free.contains(path) -> text + TEXT;
            case null, default -> value;
        };
    }

    private Map<String, String> form(Map<String, String> form) {
        var changed = new LinkedHashMap<>(form);
        changed.replaceAll((name, value) -> value + TEXT);
        return changed;
    }

    private @Nullable Map<String, Object> problem(@Nullable Map<String, Object> problem) {
        if (problem == null || !problem.containsKey("parameter")) {
            return problem;
        }
        var changed = new LinkedHashMap<>(problem);
        changed.replaceAll((key, value) -> value instanceof String text ? text + TEXT : value);
        return changed;
    }
}
