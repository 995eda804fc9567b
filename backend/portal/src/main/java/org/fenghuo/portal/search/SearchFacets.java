package org.fenghuo.portal.search;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fenghuo.portal.kernel.HsCode;
import org.fenghuo.portal.kernel.InvalidInput;
import org.fenghuo.portal.kernel.Problem;
import org.fenghuo.portal.reference.Code;
import org.fenghuo.portal.reference.CodeList;
import org.fenghuo.portal.reference.Reference;
import org.fenghuo.portal.search.SearchGraphql.FacetCount;
import org.fenghuo.portal.search.SearchGraphql.FacetCounts;
import org.fenghuo.portal.search.SearchInput.SearchExclusion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Between what a client says and what search understands: values are checked, counts get their
 * labels.
 */
@Component
class SearchFacets {
    private static final int LONGEST_TEXT = 500;
    private static final int MOST_VALUES = 200;
    private static final Set<Facet> MANY_VALUES =
            EnumSet.of(Facet.CATEGORIES, Facet.ORIGINS, Facet.AUTHORITIES);
    private static final Comparator<FacetCount> MOST_FREQUENT =
            Comparator.comparingLong(FacetCount::count).reversed();

    private final Reference reference;
    private final Understanding understanding;

    SearchFacets(Reference reference, Understanding understanding) {
        this.reference = reference;
        this.understanding = understanding;
    }

    SearchQuery query(SearchInput input) {
        String text = input.text();
        if (text != null && text.length() > LONGEST_TEXT) {
            throw new InvalidInput(Problem.of("text", "too-long", LONGEST_TEXT));
        }
        if (input.publishedFrom() != null
                && input.publishedTo() != null
                && input.publishedFrom().isAfter(input.publishedTo())) {
            throw new InvalidInput(
                    Problem.of(
                            "publishedFrom",
                            "not-in-order",
                            input.publishedFrom(),
                            "publishedTo",
                            input.publishedTo()));
        }
        boolean literally = Boolean.TRUE.equals(input.literally());
        return new SearchQuery(
                text,
                literally,
                understanding.of(text, literally),
                chosen(input),
                excluded(input.exclude()),
                input.publishedFrom(),
                input.publishedTo(),
                Objects.requireNonNullElse(input.sort(), SearchSort.RELEVANCE));
    }

    private Map<Facet, Set<String>> chosen(SearchInput input) {
        Map<Facet, Set<String>> chosen = new EnumMap<>(Facet.class);
        put(chosen, "", Facet.KINDS, input.kinds());
        put(chosen, "", Facet.LEVELS, input.levels());
        put(chosen, "", Facet.HAZARDS, input.hazards());
        put(chosen, "", Facet.CATEGORIES, input.categories());
        put(chosen, "", Facet.ORIGINS, input.origins());
        put(chosen, "", Facet.AUTHORITIES, input.authorities());
        put(chosen, "", Facet.STANDINGS, input.standings());
        put(chosen, "", Facet.ENTERPRISES, input.enterprises());
        put(chosen, "", Facet.HS_CODES, input.hsCodes());
        return chosen;
    }

    private Map<Facet, Set<String>> excluded(@Nullable SearchExclusion exclusion) {
        Map<Facet, Set<String>> excluded = new EnumMap<>(Facet.class);
        if (exclusion != null) {
            put(excluded, "exclude.", Facet.KINDS, exclusion.kinds());
            put(excluded, "exclude.", Facet.LEVELS, exclusion.levels());
            put(excluded, "exclude.", Facet.HAZARDS, exclusion.hazards());
            put(excluded, "exclude.", Facet.CATEGORIES, exclusion.categories());
            put(excluded, "exclude.", Facet.ORIGINS, exclusion.origins());
            put(excluded, "exclude.", Facet.AUTHORITIES, exclusion.authorities());
            put(excluded, "exclude.", Facet.STANDINGS, exclusion.standings());
        }
        return excluded;
    }

    private void put(
            Map<Facet, Set<String>> all, String prefix, Facet facet, @Nullable List<?> values) {
        if (values == null || values.isEmpty()) {
            return;
        }
        if (values.size() > MOST_VALUES) {
            throw new InvalidInput(Problem.of(prefix + facet.input(), "too-many", MOST_VALUES));
        }
        Set<String> codes =
                values.stream()
                        .map(String::valueOf)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        codes.stream()
                .filter(code -> !isKnown(facet, code))
                .findFirst()
                .ifPresent(unknown -> {
                    throw new InvalidInput(
                            Problem.of(prefix + facet.input(), "unknown-value", unknown));
                });
        all.put(facet, codes);
    }

    private boolean isKnown(Facet facet, String code) {
        return switch (facet) {
            case ENTERPRISES -> true;
            case HS_CODES -> HsCode.parse(code).isPresent();
            case KINDS, LEVELS, HAZARDS, CATEGORIES, ORIGINS, AUTHORITIES, STANDINGS ->
                    codes(facet).find(code).isPresent();
        };
    }

    List<FacetCounts> of(SearchQuery query, Map<Facet, Map<String, Long>> counts) {
        return Facet.COUNTED.stream()
                .map(facet ->
                        new FacetCounts(
                                facet.input(),
                                reference.label("facets", facet.input()),
                                values(
                                        facet,
                                        counts.getOrDefault(facet, Map.of()),
                                        query.chosen().getOrDefault(facet, Set.of())),
                                excluded(facet, query.excluded().getOrDefault(facet, Set.of()))))
                .toList();
    }

    private List<Code> excluded(Facet facet, Set<String> excluded) {
        return excluded.stream().flatMap(code -> codes(facet).find(code).stream()).toList();
    }

    /**
     * What was chosen stays in the list with nothing to find, else nobody could take it back. Few
     * values keep the order of their list, most serious first; of many the most frequent come
     * first.
     */
    private List<FacetCount> values(Facet facet, Map<String, Long> counts, Set<String> chosen) {
        Stream<FacetCount> values =
                codes(facet).values().stream()
                        .filter(code ->
                                counts.containsKey(code.code()) || chosen.contains(code.code()))
                        .map(code ->
                                new FacetCount(
                                        code.code(),
                                        code.label(),
                                        counts.getOrDefault(code.code(), 0L),
                                        chosen.contains(code.code())));
        return (MANY_VALUES.contains(facet) ? values.sorted(MOST_FREQUENT) : values).toList();
    }

    /** The values of a field of the input; none where they are not from a list. */
    List<String> codes(String field) {
        return Facet.COUNTED.stream()
                .filter(facet -> facet.input().equals(field))
                .flatMap(facet -> codes(facet).values().stream())
                .map(Code::code)
                .toList();
    }

    private CodeList codes(Facet facet) {
        return Optional.ofNullable(facet.codes()).flatMap(reference::list).orElseThrow();
    }
}
