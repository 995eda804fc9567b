package org.fenghuo.portal.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fenghuo.analysis.Folding;
import org.fenghuo.portal.search.Facet;
import org.fenghuo.portal.search.Wanted;
import org.fenghuo.portal.search.words.Concept;
import org.fenghuo.portal.search.words.Field;
import org.fenghuo.portal.search.words.Named;
import org.fenghuo.portal.search.words.Part;

/** What a single field has to be, as {@code kind:RECALL} or {@code 企业:示例} asks. */
final class Narrowing {
    private static final int MOST_NAMES = 20;

    private Narrowing() {}

    static Query of(Wanted wanted) {
        List<Query> ways = new ArrayList<>();
        facet(wanted.field())
                .filter(facet -> !wanted.codes().isEmpty())
                .ifPresent(facet -> ways.add(anyOf(facet.field(), wanted.codes())));
        ways.addAll(
                switch (wanted.field()) {
                    case HAZARD -> says(wanted, "hazards_text");
                    case PRODUCT -> says(wanted, "products_text");
                    case FIRM -> says(wanted, "enterprises_text");
                    case NUMBER, CODE -> isCode(wanted);
                    case COUNTRY, CATEGORY -> isNamed(wanted);
                    case KIND, LEVEL, STANDING, AUTHORITY ->
                            ways.isEmpty() ? isNamed(wanted) : List.of();
                });
        return Query.of(q -> q.bool(b -> b.should(ways).minimumShouldMatch("1")));
    }

    private static Optional<Facet> facet(Field field) {
        return switch (field) {
            case KIND -> Optional.of(Facet.KINDS);
            case LEVEL -> Optional.of(Facet.LEVELS);
            case STANDING -> Optional.of(Facet.STANDINGS);
            case HAZARD -> Optional.of(Facet.HAZARDS);
            case COUNTRY -> Optional.of(Facet.ORIGINS);
            case CATEGORY -> Optional.of(Facet.CATEGORIES);
            case AUTHORITY -> Optional.of(Facet.AUTHORITIES);
            case PRODUCT, FIRM, NUMBER, CODE -> Optional.empty();
        };
    }

    /** All that was written in this one field, each part by any of its names. */
    private static List<Query> says(Wanted wanted, String field) {
        List<Query> parts =
                wanted.parts().stream()
                        .map(part ->
                                Matching.best(
                                        names(part).map(name -> stands(name, field)).toList()))
                        .toList();
        return List.of(Query.of(q -> q.bool(b -> b.must(parts))));
    }

    private static Stream<String> names(Part part) {
        Stream<String> written = Stream.of(part.written());
        return part instanceof Named named
                ? Stream.concat(
                                written,
                                named.concepts().stream().map(Concept::names).flatMap(List::stream))
                        .distinct()
                        .limit(MOST_NAMES)
                : written;
    }

    private static Query stands(String name, String field) {
        return Query.of(q ->
                q.multiMatch(m ->
                        m.query(name)
                                .type(TextQueryType.Phrase)
                                .fields(List.of(field, field + ".chars"))));
    }

    private static List<Query> isCode(Wanted wanted) {
        return wanted.parts().stream()
                .map(Part::written)
                .map(Folding::code)
                .map(Matching::begins)
                .toList();
    }

    /** A country or a category under another name than its list's. */
    private static List<Query> isNamed(Wanted wanted) {
        return wanted.parts().stream().map(part -> Matching.of(part, Breadth.ALL)).toList();
    }

    static Query anyOf(String field, Collection<String> values) {
        return Query.of(q ->
                q.terms(t ->
                        t.field(field)
                                .terms(v ->
                                        v.value(values.stream().map(FieldValue::of).toList()))));
    }
}
