package org.fenghuo.portal.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.time.Clock;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.fenghuo.portal.search.Facet;
import org.fenghuo.portal.search.Found;
import org.fenghuo.portal.search.Hit;
import org.fenghuo.portal.search.IndexDefinition;
import org.fenghuo.portal.search.Search;
import org.fenghuo.portal.search.SearchDocument;
import org.fenghuo.portal.search.SearchQuery;
import org.fenghuo.portal.search.Walk;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

@Service
class ElasticsearchSearch implements Search {
    private static final int NOT_FOUND = 404;
    private static final String AT_MOST = "2s";
    private static final int PASSAGE = 160;

    /** Of an order: one to sort by, and the id. */
    private static final int VALUES = 2;

    private final ElasticsearchClient client;
    private final IndexDefinition definition;
    private final PointsInTime points;
    private final Clock clock;

    ElasticsearchSearch(
            ElasticsearchClient client,
            IndexDefinition definition,
            PointsInTime points,
            Clock clock) {
        this.client = client;
        this.definition = definition;
        this.points = points;
        this.clock = clock;
    }

    @Override
    public Found find(SearchQuery query, Walk walk) {
        Order order = Order.of(query.sort(), walk.backward());
        String view = order.byScore() ? viewOf(walk) : null;
        SearchResponse<Kept> response = ask(query, walk, order, view, Breadth.ALL);
        Breadth wider =
                order.byScore()
                        ? Breadth.after(total(response), query.question().parts().size())
                        : Breadth.ALL;
        if (wider == Breadth.ALL) {
            return found(response, view, false);
        }
        SearchResponse<Kept> more = ask(query, walk, order, view, wider);
        return found(more, view, total(more) > total(response));
    }

    private SearchResponse<Kept> ask(
            SearchQuery query, Walk walk, Order order, @Nullable String view, Breadth breadth) {
        try {
            return ask(request(query, walk, order, view, breadth));
        } catch (ElasticsearchException e) {
            if (view == null || e.status() != NOT_FOUND) {
                throw e;
            }
            // the state that the walk began in is forgotten: it goes on in the live index and may
            // repeat
            return ask(request(query, walk, order, null, breadth));
        }
    }

    private static long total(SearchResponse<Kept> response) {
        return Objects.requireNonNull(response.hits().total()).value();
    }

    private String viewOf(Walk walk) {
        return walk.view() == null ? points.current(definition.alias()) : walk.view();
    }

    private SearchResponse<Kept> ask(SearchRequest request) {
        return Asking.of(() -> client.search(request, Kept.class));
    }

    private SearchRequest request(
            SearchQuery query, Walk walk, Order order, @Nullable String view, Breadth breadth) {
        return SearchRequest.of(s -> {
            s.query(Questions.words(query, clock.instant(), breadth))
                    .postFilter(Questions.chosen(query))
                    .aggregations(Questions.counts(query))
                    .sort(order.options())
                    .size(walk.limit())
                    .timeout(AT_MOST)
                    .trackTotalHits(t -> t.enabled(true))
                    .trackScores(order.byScore())
                    .source(c -> c.filter(f -> f.includes(Kept.FIELDS)));
            if (walk.marked() && !query.question().parts().isEmpty()) {
                s.highlight(h ->
                        h.highlightQuery(Marking.of(query.question()))
                                .preTags(Passages.BEGIN)
                                .postTags(Passages.END)
                                .fragmentSize(PASSAGE)
                                .numberOfFragments(1)
                                .fields(Passages.fields()));
            }
            if (!walk.place().isEmpty()) {
                s.searchAfter(order.after(walk.place(), view == null ? VALUES : VALUES + 1));
            }
            return view == null
                    ? s.index(definition.alias())
                    : s.pit(p -> p.id(view).keepAlive(k -> k.time(PointsInTime.KEPT)));
        });
    }

    private static Found found(
            SearchResponse<Kept> response, @Nullable String view, boolean loosened) {
        return new Found(
                total(response),
                loosened,
                response.hits().hits().stream().map(ElasticsearchSearch::hit).toList(),
                counts(response.aggregations()),
                view);
    }

    private static Hit hit(co.elastic.clients.elasticsearch.core.search.Hit<Kept> hit) {
        String json = Objects.requireNonNull(Objects.requireNonNull(hit.source()).json());
        return new Hit(
                SearchDocument.publication(json),
                hit.sort().stream().map(FieldValue::_toJsonString).toList(),
                Passages.of(hit.highlight()));
    }

    private static Map<Facet, Map<String, Long>> counts(Map<String, Aggregate> aggregates) {
        Map<Facet, Map<String, Long>> counts = new EnumMap<>(Facet.class);
        Facet.COUNTED.forEach(facet -> {
            Map<String, Long> values = new LinkedHashMap<>();
            Aggregate aggregate = Objects.requireNonNull(aggregates.get(facet.name()));
            Objects.requireNonNull(aggregate.filter().aggregations().get("values"))
                    .sterms()
                    .buckets()
                    .array()
                    .forEach(bucket -> values.put(bucket.key().stringValue(), bucket.docCount()));
            counts.put(facet, values);
        });
        return counts;
    }
}
