package org.fenghuo.portal.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.indices.get_mapping.IndexMappingRecord;
import co.elastic.clients.json.JsonData;
import java.io.StringReader;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fenghuo.portal.search.IndexStore;
import org.fenghuo.portal.search.SearchDocument;
import org.springframework.stereotype.Component;

@Component
class ElasticsearchIndexStore implements IndexStore {
    private static final int CONFLICT = 409;
    private static final String EPOCH = "epoch";

    private final ElasticsearchClient client;

    ElasticsearchIndexStore(ElasticsearchClient client) {
        this.client = client;
    }

    @Override
    public void create(String index, String definition, String epoch) {
        Asking.of(() ->
                client.indices()
                        .create(c -> c.index(index).withJson(new StringReader(definition))));
        Asking.of(() ->
                client.indices().putMapping(m -> m.index(index).meta(EPOCH, JsonData.of(epoch))));
    }

    @Override
    public void delete(String index) {
        Asking.of(() -> client.indices().delete(d -> d.index(index).ignoreUnavailable(true)));
    }

    @Override
    public Set<String> names(String prefix) {
        return Asking.of(() -> client.indices().get(g -> g.index(prefix + "*"))).indices().keySet();
    }

    @Override
    public Optional<String> behind(String alias) {
        return Asking.of(() ->
                client.indices().existsAlias(e -> e.name(alias)).value()
                        ? client.indices().getAlias(g -> g.name(alias)).aliases().keySet().stream()
                                .findFirst()
                        : Optional.empty());
    }

    @Override
    public void point(String alias, String index) {
        Asking.of(() ->
                client.indices()
                        .updateAliases(u ->
                                u.actions(a ->
                                                a.remove(r ->
                                                        r.index("*").alias(alias).mustExist(false)))
                                        .actions(a -> a.add(d -> d.index(index).alias(alias)))));
    }

    @Override
    public Optional<String> epochOf(String index) {
        return Asking.of(() ->
                client.indices().exists(e -> e.index(index)).value()
                        ? Optional.ofNullable(
                                        client.indices()
                                                .getMapping(m -> m.index(index))
                                                .mappings()
                                                .get(index))
                                .map(IndexMappingRecord::mappings)
                                .map(mapping -> mapping.meta().get(EPOCH))
                                .map(epoch -> epoch.to(String.class))
                        : Optional.empty());
    }

    @Override
    public Map<Long, String> write(String index, Collection<SearchDocument> documents) {
        return refused(
                documents.stream()
                        .map(document ->
                                BulkOperation.of(o ->
                                        o.index(i ->
                                                i.index(index)
                                                        .id(String.valueOf(document.id()))
                                                        .version(document.lastSeq())
                                                        .versionType(VersionType.ExternalGte)
                                                        .document(document))))
                        .toList());
    }

    @Override
    public void remove(String index, Map<Long, Long> versionById) {
        refused(
                versionById.entrySet().stream()
                        .map(entry ->
                                BulkOperation.of(o ->
                                        o.delete(d ->
                                                d.index(index)
                                                        .id(String.valueOf(entry.getKey()))
                                                        .version(entry.getValue())
                                                        .versionType(VersionType.ExternalGte))))
                        .toList());
    }

    private Map<Long, String> refused(List<BulkOperation> operations) {
        if (operations.isEmpty()) {
            return Map.of();
        }
        BulkResponse response = Asking.of(() -> client.bulk(b -> b.operations(operations)));
        return response.items().stream()
                .filter(item -> item.error() != null && item.status() != CONFLICT)
                .collect(
                        Collectors.toMap(
                                item -> Long.parseLong(item.id()),
                                ElasticsearchIndexStore::reason));
    }

    // A conflict never gets here: it means that a newer state is there already, and then nothing is
    // left to do.
    private static String reason(BulkResponseItem item) {
        return Objects.requireNonNull(item.error()).type() + ": " + item.error().reason();
    }

    @Override
    public void refresh(String index) {
        Asking.of(() -> client.indices().refresh(r -> r.index(index)));
    }

    @Override
    public List<Stored> after(String index, long id, int limit) {
        return Asking.of(() ->
                        client.search(
                                s ->
                                        s.index(index)
                                                .size(limit)
                                                .sort(o ->
                                                        o.field(f ->
                                                                f.field("id").order(SortOrder.Asc)))
                                                .searchAfter(FieldValue.of(id))
                                                .source(c ->
                                                        c.filter(f -> f.includes(Kept.FIELDS))),
                                Kept.class))
                .hits()
                .hits()
                .stream()
                .map(Hit::source)
                .filter(Objects::nonNull)
                .map(document ->
                        new Stored(
                                document.id(),
                                document.lastSeq(),
                                Objects.requireNonNullElse(document.json(), "")))
                .toList();
    }

    @Override
    public List<Long> goneBefore(String index, long micros, int limit) {
        return Asking.of(() ->
                        client.search(
                                s ->
                                        s.index(index)
                                                .size(limit)
                                                .source(c -> c.fetch(false))
                                                .query(q ->
                                                        q.range(r ->
                                                                r.number(n ->
                                                                        n.field("gone_at")
                                                                                .lt(
                                                                                        (double)
                                                                                                micros)))),
                                Void.class))
                .hits()
                .hits()
                .stream()
                .map(hit -> Long.parseLong(Objects.requireNonNull(hit.id())))
                .toList();
    }
}
