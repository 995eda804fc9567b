package org.fenghuo.portal.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fenghuo.portal.search.words.Question;
import org.jspecify.annotations.Nullable;

/**
 * What to look for.
 *
 * @param text words, names or codes; null for everything
 * @param literally whether things are to be found only by the names that were written
 * @param meant the text as it was understood
 * @param chosen values a publication must have one of, by facet
 * @param excluded values it must have none of, by facet
 * @param from first day, {@code to} the last, of {@link
 *     org.fenghuo.portal.publishing.Publication#publishedOn}, inclusive
 */
public record SearchQuery(
        @Nullable String text,
        boolean literally,
        Meant meant,
        Map<Facet, Set<String>> chosen,
        Map<Facet, Set<String>> excluded,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        SearchSort sort) {
    public SearchQuery {
        text = text == null || text.isBlank() ? null : text.strip();
        chosen = Map.copyOf(chosen);
        excluded = Map.copyOf(excluded);
        sort = text == null && sort == SearchSort.RELEVANCE ? SearchSort.NEWEST : sort;
    }

    /** Without words and filters. */
    static final SearchQuery EVERYTHING =
            new SearchQuery(
                    null, false, Meant.NOTHING, Map.of(), Map.of(), null, null, SearchSort.NEWEST);

    public Question question() {
        return meant.question();
    }

    SearchQuery asking(@Nullable String otherText, Meant otherMeant) {
        return new SearchQuery(otherText, literally, otherMeant, chosen, excluded, from, to, sort);
    }

    /** Its filters alone. */
    SearchQuery withoutText() {
        return asking(null, Meant.NOTHING);
    }

    SearchQuery choosing(Map<Facet, Set<String>> others) {
        return new SearchQuery(text, literally, meant, others, excluded, from, to, sort);
    }

    SearchQuery sortedBy(SearchSort other) {
        return new SearchQuery(text, literally, meant, chosen, excluded, from, to, other);
    }

    SearchQuery excludingNothing() {
        return new SearchQuery(text, literally, meant, chosen, Map.of(), from, to, sort);
    }

    SearchQuery between(@Nullable LocalDate otherFrom, @Nullable LocalDate otherTo) {
        return new SearchQuery(text, literally, meant, chosen, excluded, otherFrom, otherTo, sort);
    }

    /** The same for the same search in every portal and after every restart. */
    int fingerprint() {
        return List.of(
                        String.valueOf(text),
                        literally,
                        inOrder(chosen),
                        inOrder(excluded),
                        from + "…" + to,
                        sort.name())
                .hashCode();
    }

    private static String inOrder(Map<Facet, Set<String>> values) {
        Map<String, Set<String>> sorted = new TreeMap<>();
        values.forEach((facet, chosen) -> sorted.put(facet.input(), new TreeSet<>(chosen)));
        return sorted.toString();
    }
}
