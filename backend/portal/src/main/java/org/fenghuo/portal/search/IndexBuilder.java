package org.fenghuo.portal.search;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.fenghuo.portal.publishing.Journal;
import org.fenghuo.portal.publishing.JournalCursors;
import org.fenghuo.portal.publishing.JournalPosition;
import org.fenghuo.portal.publishing.Publications;
import org.fenghuo.portal.publishing.Snapshot;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Builds an index beside the one that answers, and lets it answer when it knows as much. Search
 * stays up all the time. Interrupted at any point, the next build begins anew.
 */
@Component
class IndexBuilder {
    private static final Logger log = LoggerFactory.getLogger(IndexBuilder.class);

    private final IndexDefinition definition;
    private final IndexStore store;
    private final Projection projection;
    private final Journal journal;
    private final JournalCursors cursors;
    private final Publications publications;
    private final ReentrantLock building = new ReentrantLock();

    IndexBuilder(
            IndexDefinition definition,
            IndexStore store,
            Projection projection,
            Journal journal,
            JournalCursors cursors,
            Publications publications) {
        this.definition = definition;
        this.store = store;
        this.projection = projection;
        this.journal = journal;
        this.cursors = cursors;
        this.publications = publications;
    }

    /** The index that answers, if it was filled from this journal. */
    Optional<String> current() {
        String epoch = journal.confirmed().epoch();
        return store.behind(definition.alias())
                .filter(index -> store.epochOf(index).filter(epoch::equals).isPresent())
                .filter(index -> cursors.positions().containsKey(index));
    }

    /**
     * Builds and swaps.
     *
     * @return empty when another instance is building already
     */
    Optional<String> build() {
        if (!building.tryLock()) {
            return Optional.empty();
        }
        try {
            return buildAlone();
        } finally {
            building.unlock();
        }
    }

    private Optional<String> buildAlone() {
        String mutex = "build-" + definition.alias();
        cursors.start(mutex, 0);
        if (cursors.lease(mutex, 1).isEmpty()) {
            return Optional.empty();
        }
        Optional<String> old = store.behind(definition.alias());
        String index = next();
        fill(index, mutex);
        store.point(definition.alias(), index);
        old.ifPresent(this::forget);
        cursors.end(mutex);
        log.info("Search answers from {}", index);
        return Optional.of(index);
    }

    private String next() {
        Optional<String> answering = store.behind(definition.alias());
        int last =
                store.names(definition.alias() + "-").stream()
                        .map(definition::build)
                        .max(Comparator.naturalOrder())
                        .orElse(0);
        store.names(definition.alias() + "-").stream()
                .filter(index -> !Optional.of(index).equals(answering))
                .forEach(this::forget);
        return definition.index(last + 1);
    }

    private void fill(String index, String mutex) {
        JournalPosition position = journal.confirmed();
        store.create(index, definition.json(), position.epoch());
        cursors.start(index, position.seq());
        long id = 0;
        List<Snapshot> page = publications.snapshotsAfter(id, Projection.AT_ONCE);
        while (!page.isEmpty()) {
            projection.write(index, page);
            cursors.lease(mutex, 1);
            id = page.getLast().publication().head().id();
            page = publications.snapshotsAfter(id, Projection.AT_ONCE);
        }
        store.refresh(index);
        catchUp(index);
    }

    /** Until it knows what the one that answers knows, or all there is. */
    private void catchUp(String index) {
        boolean more = true;
        while (more) {
            more = projection.advance(index);
        }
    }

    private void forget(String index) {
        cursors.end(index);
        store.delete(index);
    }

    /** How many entries of the journal an index has not seen. */
    long lag(String index) {
        Map<String, Long> positions = cursors.positions();
        return journal.confirmed().seq() - positions.getOrDefault(index, 0L);
    }
}
