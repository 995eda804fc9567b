package org.fenghuo.portal.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.MsearchRequest;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchResponseItem;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fenghuo.portal.kernel.SearchUnavailable;
import org.fenghuo.portal.publishing.Publication;
import org.fenghuo.portal.search.Candidates;
import org.fenghuo.portal.search.Clues;
import org.fenghuo.portal.search.IndexDefinition;
import org.fenghuo.portal.search.SearchDocument;
import org.springframework.stereotype.Service;

/**
 * Two steps: who is found, for all clues in one request and without a word of content; then the
 * content of each, once. A hundred items of one shop find the same publications over and over.
 */
@Service
class ElasticsearchCandidates implements Candidates {
    private static final String AT_MOST = "2s";

    /** Publications fetched in one request: some megabytes. */
    private static final int AT_ONCE = 500;

    private final ElasticsearchClient client;
    private final IndexDefinition definition;
    private final Clock clock;

    ElasticsearchCandidates(ElasticsearchClient client, IndexDefinition definition, Clock clock) {
        this.client = client;
        this.definition = definition;
        this.clock = clock;
    }

    @Override
    public List<List<Publication>> find(List<Clues> asked, int limit) {
        if (asked.isEmpty()) {
            return List.of();
        }
        List<List<String>> ids = ids(asked, limit);
        Map<String, Publication> byId =
                publications(ids.stream().flatMap(List::stream).distinct().toList());
        return ids.stream()
                .map(found -> found.stream().map(byId::get).filter(Objects::nonNull).toList())
                .toList();
    }

    private List<List<String>> ids(List<Clues> asked, int limit) {
        Instant now = clock.instant();
        MsearchRequest request =
                MsearchRequest.of(m -> {
                    m.index(definition.alias());
                    asked.forEach(clues ->
                            m.searches(s ->
                                    s.header(h -> h)
                                            .body(b ->
                                                    b.query(Pointers.query(clues, now))
                                                            .size(limit)
                                                            .timeout(AT_MOST)
                                                            .trackTotalHits(t -> t.enabled(false))
                                                            .source(c -> c.fetch(false)))));
                    return m;
                });
        return Asking.of(() -> client.msearch(request, Void.class)).responses().stream()
                .map(ElasticsearchCandidates::ids)
                .toList();
    }

    private static List<String> ids(MultiSearchResponseItem<Void> answer) {
        if (answer.isFailure()) {
            // each was written here from the same parts: one that fails is the engine's trouble
            throw new SearchUnavailable(
                    new IllegalStateException(answer.failure().error().reason()));
        }
        return answer.result().hits().hits().stream()
                .map(hit -> Objects.requireNonNull(hit.id()))
                .toList();
    }

    private Map<String, Publication> publications(List<String> ids) {
        Map<String, Publication> byId = new HashMap<>();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            fetch(ids.subList(from, Math.min(ids.size(), from + AT_ONCE)), byId);
        }
        return byId;
    }

    private void fetch(Collection<String> ids, Map<String, Publication> into) {
        List<Hit<Kept>> hits =
                Asking.of(() ->
                                client.search(
                                        s ->
                                                s.index(definition.alias())
                                                        .query(q ->
                                                                q.ids(i ->
                                                                        i.values(
                                                                                new ArrayList<>(
                                                                                        ids))))
                                                        .size(ids.size())
                                                        .source(c ->
                                                                c.filter(f ->
                                                                        f.includes(Kept.FIELDS))),
                                        Kept.class))
                        .hits()
                        .hits();
        hits.forEach(hit -> {
            String json = Objects.requireNonNull(hit.source()).json();
            if (json != null) {
                into.put(Objects.requireNonNull(hit.id()), SearchDocument.publication(json));
            }
        });
    }
}
