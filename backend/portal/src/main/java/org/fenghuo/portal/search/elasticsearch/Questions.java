package org.fenghuo.portal.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
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

    private Questions() {}

    /**
     * Words and what may be seen at all: everything but the facets, so that they can be counted
     * apart.
     */
    static Query words(SearchQuery asked, Instant now, Breadth breadth) {
        return Query.of(q ->
                q.bool(b -> {
                    b.filter(notGone(now)).filter(published(asked.from(), asked.to()));
                    asked.excluded()
                            .forEach((facet, values) ->
                                    b.mustNot(Narrowing.anyOf(facet.field(), values)));
                    String text = asked.text();
                    return text == null
                            ? b
                            : b.must(
                                    Circumstances.weigh(Asked.of(asked, text, breadth), text, now));
                }));
    }

    static Query chosen(SearchQuery asked) {
        return allBut(asked.chosen(), null);
    }

    /** Counts of each facet among what the other facets leave. */
    static Map<String, Aggregation> counts(SearchQuery asked) {
        return Facet.COUNTED.stream()
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
                all.filter(Narrowing.anyOf(facet.field(), values));
            }
        });
        return all.build()._toQuery();
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
