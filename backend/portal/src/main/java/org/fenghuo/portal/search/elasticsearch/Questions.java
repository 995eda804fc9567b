package org.fenghuo.portal.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.fenghuo.portal.search.Facet;
import org.fenghuo.portal.search.SearchDocument;
import org.fenghuo.portal.search.SearchQuery;
import org.jspecify.annotations.Nullable;

/** A search in the engine's language, sentence by sentence. */
final class Questions {
    /**
     * More values than any facet has: an authority list of a province, all countries, all
     * categories.
     */
    private static final int ALL_VALUES = 400;

    /**
     * What is found as it is written weighs more than its words apart; a code weighs more than any
     * words.
     */
    private static final List<String> FIELDS =
            List.of(
                    "title.zh^4",
                    "title.en^4",
                    "title.bo^4",
                    "products_text^3",
                    "hazards_text^3",
                    "enterprises_text^3",
                    "summary.zh^1.5",
                    "summary.en^1.5",
                    "summary.bo^1.5",
                    "body");

    private static final List<String> AS_WRITTEN =
            List.of(
                    "title.zh.chars^4",
                    "title.en.chars^4",
                    "products_text.chars^3",
                    "hazards_text.chars^3",
                    "enterprises_text.chars^3",
                    "summary.zh.chars^1.5",
                    "summary.en.chars^1.5",
                    "body.chars");

    private static final float CODE = 50;
    private static final float BEGINNING_OF_CODE = 10;
    private static final int SHORTEST_BEGINNING = 4;

    private Questions() {}

    /**
     * Words and what may be seen at all: everything but the facets, so that they can be counted
     * apart.
     */
    static Query words(SearchQuery asked, Instant now) {
        return Query.of(q ->
                q.bool(b -> {
                    b.filter(notGone(now)).filter(published(asked.from(), asked.to()));
                    asked.excluded().forEach((facet, values) -> b.mustNot(anyOf(facet, values)));
                    return asked.text() == null ? b : b.must(matching(asked.text()));
                }));
    }

    static Query chosen(SearchQuery asked) {
        return allBut(asked.chosen(), null);
    }

    /** Counts of each facet among what the other facets leave. */
    static Map<String, Aggregation> counts(SearchQuery asked) {
        return Arrays.stream(Facet.values())
                .collect(
                        java.util.stream.Collectors.toMap(
                                Facet::name,
                                facet ->
                                        Aggregation.of(a ->
                                                a.filter(allBut(asked.chosen(), facet))
                                                        .aggregations(
                                                                "values",
                                                                v ->
                                                                        v.terms(t ->
                                                                                t.field(
                                                                                                facet
                                                                                                        .field())
                                                                                        .size(
                                                                                                ALL_VALUES))))));
    }

    private static Query allBut(Map<Facet, Set<String>> chosen, @Nullable Facet left) {
        BoolQuery.Builder all = new BoolQuery.Builder();
        chosen.forEach((facet, values) -> {
            if (facet != left) {
                all.filter(anyOf(facet, values));
            }
        });
        return all.build()._toQuery();
    }

    private static Query matching(String text) {
        return Query.of(q ->
                q.bool(b -> b.should(codes(text)).should(allWords(text)).should(asWritten(text))));
    }

    private static Query allWords(String text) {
        return Query.of(q ->
                q.multiMatch(m ->
                        m.query(text)
                                .type(TextQueryType.CrossFields)
                                .operator(Operator.Or)
                                .minimumShouldMatch("2<75%")
                                .fields(FIELDS)));
    }

    private static Query asWritten(String text) {
        return Query.of(q ->
                q.multiMatch(m -> m.query(text).type(TextQueryType.Phrase).fields(AS_WRITTEN)));
    }

    private static List<Query> codes(String text) {
        List<String> words =
                Stream.concat(Stream.of(text), Stream.of(text.split("\\s+"))).distinct().toList();
        Query whole =
                Query.of(q ->
                        q.terms(t ->
                                t.field("codes")
                                        .terms(v ->
                                                v.value(
                                                        words.stream()
                                                                .map(FieldValue::of)
                                                                .toList()))
                                        .boost(CODE)));
        return Stream.concat(
                        Stream.of(whole),
                        words.stream()
                                .filter(word -> word.length() >= SHORTEST_BEGINNING)
                                .map(word ->
                                        Query.of(q ->
                                                q.prefix(p ->
                                                        p.field("codes")
                                                                .value(word)
                                                                .boost(BEGINNING_OF_CODE)))))
                .toList();
    }

    private static Query anyOf(Facet facet, Collection<String> values) {
        return Query.of(q ->
                q.terms(t ->
                        t.field(facet.field())
                                .terms(v ->
                                        v.value(values.stream().map(FieldValue::of).toList()))));
    }

    static Query notGone(Instant now) {
        return Query.of(q ->
                q.bool(b ->
                        b.mustNot(n ->
                                n.range(r ->
                                        r.number(l ->
                                                l.field("gone_at")
                                                        .lte(
                                                                (double)
                                                                        SearchDocument.micros(
                                                                                now)))))));
    }

    private static Query published(@Nullable LocalDate from, @Nullable LocalDate to) {
        return Query.of(q ->
                q.range(r ->
                        r.date(d -> {
                            d.field("published_on");
                            if (from != null) {
                                d.gte(from.toString());
                            }
                            return to == null ? d : d.lte(to.toString());
                        })));
    }
}
