package org.fenghuo.portal.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * For a search that finds nothing: the same with one condition less, as far as that finds
 * something.
 */
@Component
class Alternatives {
    private static final int MOST_OFFERS = 3;

    private final Vocabulary vocabulary;
    private final Understanding understanding;

    Alternatives(Vocabulary vocabulary, Understanding understanding) {
        this.vocabulary = vocabulary;
        this.understanding = understanding;
    }

    /**
     * A search that was not asked.
     *
     * @param text its text
     * @param dropped the name of the condition it does without, as in the input
     */
    record Alternative(@Nullable String text, String dropped, long count) {}

    private record Wider(String dropped, SearchQuery query) {}

    /** Those that find most first. */
    List<Alternative> to(SearchQuery query) {
        List<Wider> wider = new ArrayList<>();
        withoutFacets(query, wider);
        withoutParts(query, wider);
        List<Long> counts = vocabulary.counts(wider.stream().map(Wider::query).toList());
        return IntStream.range(0, wider.size())
                .mapToObj(i ->
                        new Alternative(
                                wider.get(i).query().text(), wider.get(i).dropped(), counts.get(i)))
                .filter(alternative -> alternative.count() > 0)
                .sorted(Comparator.comparingLong(Alternative::count).reversed())
                .limit(MOST_OFFERS)
                .toList();
    }

    private static void withoutFacets(SearchQuery query, List<Wider> wider) {
        query.chosen().keySet().stream()
                .sorted()
                .forEach(facet -> {
                    Map<Facet, Set<String>> fewer = new EnumMap<>(query.chosen());
                    fewer.remove(facet);
                    wider.add(new Wider(facet.input(), query.choosing(fewer)));
                });
        if (!query.excluded().isEmpty()) {
            wider.add(new Wider("exclude", query.excludingNothing()));
        }
        if (query.from() != null) {
            wider.add(new Wider("publishedFrom", query.between(null, query.to())));
        }
        if (query.to() != null) {
            wider.add(new Wider("publishedTo", query.between(query.from(), null)));
        }
    }

    /** A text of several parts, each left out in turn. */
    private void withoutParts(SearchQuery query, List<Wider> wider) {
        String text = query.text();
        int parts = query.question().parts().size();
        if (text != null && parts > 1) {
            query.question().parts().stream()
                    .map(part -> without(text, part.written()))
                    .filter(shorter -> !shorter.isBlank() && !shorter.equals(text))
                    .distinct()
                    .forEach(shorter -> wider.add(new Wider("text", asking(query, shorter))));
        }
    }

    private static String without(String text, String written) {
        return text.replace(written, " ").replaceAll("\\s+", " ").strip();
    }

    private SearchQuery asking(SearchQuery query, String text) {
        return query.asking(text, understanding.of(text, query.literally()));
    }
}
