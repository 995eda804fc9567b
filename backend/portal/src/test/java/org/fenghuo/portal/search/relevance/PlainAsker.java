package org.fenghuo.portal.search.relevance;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.mapping.Property;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The same publications in an index with nothing but one of the engine's analysers, asked as a
 * newcomer to it would: all texts at once.
 */
final class PlainAsker implements Asker {
    private static final int AT_ONCE = 500;
    private static final List<String> TEXTS =
            List.of("title", "summary", "products", "hazards", "firms", "origins", "body", "codes");

    private final ElasticsearchClient client;
    private final String analyzer;

    PlainAsker(ElasticsearchClient client, String analyzer) {
        this.client = client;
        this.analyzer = analyzer;
    }

    @Override
    public String name() {
        return "plain " + analyzer;
    }

    private String index() {
        return "relevance-" + analyzer;
    }

    void fill(List<Judged> corpus) throws IOException {
        Map<String, Property> properties =
                TEXTS.stream()
                        .collect(
                                Collectors.toMap(
                                        Function.identity(),
                                        text ->
                                                Property.of(
                                                        p -> p.text(t -> t.analyzer(analyzer)))));
        client.indices().delete(d -> d.index(index()).ignoreUnavailable(true));
        client.indices().create(c -> c.index(index()).mappings(m -> m.properties(properties)));
        for (int from = 0; from < corpus.size(); from += AT_ONCE) {
            List<BulkOperation> page =
                    corpus.subList(from, Math.min(corpus.size(), from + AT_ONCE)).stream()
                            .map(this::operation)
                            .toList();
            client.bulk(b -> b.operations(page));
        }
        client.indices().refresh(r -> r.index(index()));
    }

    private BulkOperation operation(Judged judged) {
        Map<String, String> document =
                TEXTS.stream().collect(Collectors.toMap(Function.identity(), judged::text));
        return BulkOperation.of(
                o -> o.index(i -> i.index(index()).id(judged.number()).document(document)));
    }

    @Override
    public List<String> ask(Judgement judgement) {
        try {
            return client
                    .search(
                            s ->
                                    s.index(index())
                                            .size(Figures.LOOKED_AT)
                                            .source(c -> c.fetch(false))
                                            .query(q ->
                                                    q.multiMatch(m ->
                                                            m.query(judgement.q()).fields(TEXTS))),
                            Void.class)
                    .hits()
                    .hits()
                    .stream()
                    .flatMap(hit -> Stream.ofNullable(hit.id()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
