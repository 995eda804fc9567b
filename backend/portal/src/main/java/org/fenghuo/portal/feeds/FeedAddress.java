package org.fenghuo.portal.feeds;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for, as it stands in an address. Empty values are left out, as a form without
 * scripts sends them.
 *
 * @param language as chosen by {@code lang}; null when the reader's wish decides
 */
record FeedAddress(SequencedMap<String, List<String>> parameters, @Nullable String language) {
    static final String LANGUAGE = "lang";
    private static final List<String> PLACES = List.of("after", "before");

    static FeedAddress of(Map<String, List<String>> query) {
        var parameters = new LinkedHashMap<String, List<String>>();
        query.forEach((name, values) ->
                parameters.put(
                        name,
                        values.stream().map(String::strip).filter(v -> !v.isEmpty()).toList()));
        var language = parameters.remove(LANGUAGE);
        return new FeedAddress(
                parameters, language == null || language.isEmpty() ? null : language.getLast());
    }

    List<String> values(String name) {
        return parameters.getOrDefault(name, List.of());
    }

    @Nullable String value(String name) {
        return values(name).isEmpty() ? null : values(name).getFirst();
    }

    boolean isFirstPage() {
        return PLACES.stream().allMatch(place -> values(place).isEmpty());
    }

    /** Another page of the same. */
    FeedAddress from(String place, String cursor) {
        var changed = fromTheBeginning();
        changed.put(place, List.of(cursor));
        return new FeedAddress(changed, language);
    }

    /** The same from another cursor of the journal. */
    FeedAddress since(@Nullable String cursor) {
        var changed = new LinkedHashMap<>(parameters);
        if (cursor != null) {
            changed.put("since", List.of(cursor));
        }
        return new FeedAddress(changed, language);
    }

    FeedAddress first() {
        return new FeedAddress(fromTheBeginning(), language);
    }

    /** Below a path. */
    String at(String path) {
        var query = query();
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** The same search by whatever order of parameters: names of what feeds have in common. */
    String canonical() {
        var sorted = new TreeMap<>(fromTheBeginning());
        sorted.remove("sort");
        return new FeedAddress(new LinkedHashMap<>(sorted), null).at("search");
    }

    private String query() {
        var all = new LinkedHashMap<>(parameters);
        if (language != null) {
            all.put(LANGUAGE, List.of(language));
        }
        return all.entrySet().stream()
                .flatMap(entry ->
                        entry.getValue().stream()
                                .map(value -> encoded(entry.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
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
