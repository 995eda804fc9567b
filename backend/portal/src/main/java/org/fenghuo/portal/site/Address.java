package org.fenghuo.portal.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where a reader is: the path and what was asked for. Empty values are left out, as a form without
 * scripts sends them, and so is what a chat program added.
 *
 * @param language as chosen by {@code ?lang=}; null when the browser's wish decides
 */
record Address(
        String path, SequencedMap<String, List<String>> parameters, @Nullable String language) {
    static final String LANGUAGE = "lang";

    private static final List<String> PLACES = List.of("after", "before");

    /** What chat programs hang on links that people pass on. It says nothing about the page. */
    private static final List<String> HUNG_ON = List.of("from", "isappinstalled");

    static Address of(String path, Map<String, List<String>> query) {
        var parameters = new LinkedHashMap<String, List<String>>();
        query.forEach((name, values) -> {
            var said = values.stream().map(String::strip).filter(v -> !v.isEmpty()).toList();
            // the name of an unknown parameter is kept even without a value, so that it can be
            // refused
            parameters.put(name, said);
        });
        HUNG_ON.forEach(parameters::remove);
        var language = parameters.remove(LANGUAGE);
        return new Address(
                path,
                parameters,
                language == null || language.isEmpty() ? null : language.getLast());
    }

    @Nullable String value(String name) {
        var values = parameters.getOrDefault(name, List.of());
        return values.isEmpty() ? null : values.getFirst();
    }

    /** The same list from its beginning, with one parameter set. */
    Address with(String name, String value) {
        var changed = fromTheBeginning();
        changed.put(name, List.of(value));
        return new Address(path, changed, language);
    }

    /** Without a parameter and, where it is an object, without the fields of that. */
    Address without(String name) {
        var changed = fromTheBeginning();
        changed.keySet().removeIf(key -> key.equals(name) || key.startsWith(name + "."));
        return new Address(path, changed, language);
    }

    Address without(String name, String value) {
        var changed = fromTheBeginning();
        changed.computeIfPresent(
                name,
                (key, values) -> {
                    var others = new ArrayList<>(values);
                    others.remove(value);
                    return others;
                });
        return new Address(path, changed, language);
    }

    Address keepingOnly(List<String> names) {
        var changed = fromTheBeginning();
        changed.keySet().retainAll(names);
        return new Address(path, changed, language);
    }

    Address in(@Nullable String chosen) {
        return new Address(path, parameters, chosen);
    }

    /** As it stands in a link. */
    String link() {
        var all = new LinkedHashMap<>(parameters);
        if (language != null) {
            all.put(LANGUAGE, List.of(language));
        }
        var query =
                all.entrySet().stream()
                        .flatMap(entry ->
                                entry.getValue().stream()
                                        .map(value ->
                                                encoded(entry.getKey()) + "=" + encoded(value)))
                        .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    private SequencedMap<String, List<String>> fromTheBeginning() {
        var changed = new LinkedHashMap<>(parameters);
        PLACES.forEach(changed::remove);
        return changed;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
