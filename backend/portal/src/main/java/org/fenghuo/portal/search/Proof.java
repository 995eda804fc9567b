package org.fenghuo.portal.search;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fenghuo.portal.kernel.SearchUnavailable;
import org.fenghuo.portal.publishing.Publications;
import org.fenghuo.portal.publishing.Snapshot;
import org.springframework.stereotype.Component;

/**
 * Compares index and database document by document: versions and whole public content. What differs
 * while changes are on their way is looked at again before it counts.
 */
@Component
public class Proof {
    private static final int PAGE = 500;

    private final IndexBuilder builder;
    private final IndexStore store;
    private final Publications publications;
    private final Projection projection;
    private final Clock clock;

    Proof(
            IndexBuilder builder,
            IndexStore store,
            Publications publications,
            Projection projection,
            Clock clock) {
        this.builder = builder;
        this.store = store;
        this.publications = publications;
        this.projection = projection;
        this.clock = clock;
    }

    /**
     * What was found.
     *
     * @param compared how many publications
     * @param lag entries of the journal that the index has not seen yet; with a lag, differences
     *     are expected
     * @param differing ids that the index lacks, has too many, or has otherwise
     */
    public record Verdict(long compared, long lag, List<Long> differing) {
        public boolean isEqual() {
            return differing.isEmpty();
        }
    }

    /** Walks both in the order of ids, in pages: bounded memory, whatever there is. */
    public Verdict indexMatchesDatabase() {
        String index =
                builder.current()
                        .orElseThrow(() ->
                                new SearchUnavailable(
                                        new IllegalStateException("there is no index yet")));
        List<Long> differing = new ArrayList<>();
        long compared = 0;
        long id = 0;
        boolean more = true;
        while (more) {
            Map<Long, IndexStore.Stored> truth = truth(publications.snapshotsAfter(id, PAGE));
            long to = truth.size() < PAGE ? Long.MAX_VALUE : lastOf(truth);
            Map<Long, IndexStore.Stored> found = between(index, id, to);
            compare(truth, found, differing);
            compared += truth.size();
            more = to != Long.MAX_VALUE;
            id = to;
        }
        return new Verdict(compared, builder.lag(index), differing);
    }

    private static long lastOf(Map<Long, IndexStore.Stored> page) {
        return page.keySet().stream().mapToLong(Long::longValue).max().orElse(Long.MAX_VALUE);
    }

    private Map<Long, IndexStore.Stored> truth(List<Snapshot> snapshots) {
        return snapshots.stream()
                .collect(
                        Collectors.toMap(
                                snapshot -> snapshot.publication().head().id(), this::expected));
    }

    private IndexStore.Stored expected(Snapshot snapshot) {
        SearchDocument document = projection.document(snapshot);
        return SearchDocument.isBuried(snapshot, clock.instant())
                ? new IndexStore.Stored(document.id(), -1, "")
                : new IndexStore.Stored(
                        document.id(),
                        document.lastSeq(),
                        Objects.requireNonNullElse(document.shown().json(), ""));
    }

    private Map<Long, IndexStore.Stored> between(String index, long after, long to) {
        List<IndexStore.Stored> all = new ArrayList<>();
        long id = after;
        boolean more = true;
        while (more) {
            List<IndexStore.Stored> page = store.after(index, id, PAGE);
            page.stream().filter(stored -> stored.id() <= to).forEach(all::add);
            more = page.size() == PAGE && page.getLast().id() < to;
            id = page.isEmpty() ? id : page.getLast().id();
        }
        return all.stream().collect(Collectors.toMap(IndexStore.Stored::id, Function.identity()));
    }

    private static void compare(
            Map<Long, IndexStore.Stored> truth,
            Map<Long, IndexStore.Stored> found,
            List<Long> differing) {
        truth.forEach((id, expected) -> {
            IndexStore.Stored stored = found.remove(id);
            boolean mayBeMissing = expected.lastSeq() == -1;
            if (stored == null ? !mayBeMissing : !mayBeMissing && !stored.equals(expected)) {
                differing.add(id);
            }
        });
        Iterator<Long> surplus = found.keySet().iterator();
        surplus.forEachRemaining(differing::add);
    }
}
