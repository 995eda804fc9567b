package org.fenghuo.portal.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.fenghuo.portal.publishing.Place;
import org.fenghuo.portal.search.IndexDefinition;
import org.fenghuo.portal.search.SearchDocument;
import org.fenghuo.portal.search.SearchQuery;
import org.fenghuo.portal.search.SearchSort;
import org.fenghuo.portal.search.Tombstones;
import org.fenghuo.portal.search.Walk;
import org.springframework.stereotype.Service;

@Service
class ElasticsearchTombstones implements Tombstones {
    private static final int VALUES = 2;

    private final ElasticsearchClient client;
    private final IndexDefinition definition;
    private final Clock clock;

    ElasticsearchTombstones(ElasticsearchClient client, IndexDefinition definition, Clock clock) {
        this.client = client;
        this.definition = definition;
        this.clock = clock;
    }

    @Override
    public List<Place> gone(SearchQuery query, Walk walk, Instant since) {
        SearchRequest request = request(query, walk, since);
        return Asking.of(() -> client.search(request, Bare.class)).hits().hits().stream()
                .map(hit -> Objects.requireNonNull(hit.source()).place())
                .toList();
    }

    private SearchRequest request(SearchQuery query, Walk walk, Instant since) {
        Order order = Order.of(SearchSort.UPDATED, walk.backward());
        return SearchRequest.of(s -> {
            s.index(definition.alias())
                    .query(q ->
                            q.bool(b ->
                                    b.filter(Questions.chosen(query))
                                            .filter(goneBetween(since, clock.instant()))))
                    .sort(order.options())
                    .size(walk.limit())
                    .trackTotalHits(t -> t.enabled(false))
                    .source(c -> c.filter(f -> f.includes(Bare.FIELDS)));
            return walk.place().isEmpty() ? s : s.searchAfter(order.after(walk.place(), VALUES));
        });
    }

    private static Query goneBetween(Instant since, Instant now) {
        return Query.of(q ->
                q.range(r ->
                        r.number(n ->
                                n.field("gone_at")
                                        .gt((double) SearchDocument.micros(since))
                                        .lte((double) SearchDocument.micros(now)))));
    }

    /** What is read back of a tombstone: where it stands, and nothing else. */
    record Bare(long id, @JsonProperty("updated_at") long updatedAt) {
        static final List<String> FIELDS = List.of("id", "updated_at");

        Place place() {
            return new Place(Instant.EPOCH.plus(updatedAt, ChronoUnit.MICROS), id);
        }
    }
}
