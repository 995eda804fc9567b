package org.fenghuo.portal.search;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fenghuo.portal.publishing.JournalCursors;
import org.fenghuo.portal.publishing.Publications;
import org.fenghuo.portal.publishing.Snapshot;
import org.fenghuo.portal.reference.Reference;
import org.springframework.stereotype.Component;

/** Carries publications into an index. An index is its own consumer of the journal. */
@Component
class Projection {
    static final int AT_ONCE = 500;

    private final JournalCursors cursors;
    private final Publications publications;
    private final IndexStore store;
    private final Parked parked;
    private final Reference reference;
    private final Tagging tagging;
    private final Clock clock;

    Projection(
            JournalCursors cursors,
            Publications publications,
            IndexStore store,
            Parked parked,
            Reference reference,
            Tagging tagging,
            Clock clock) {
        this.cursors = cursors;
        this.publications = publications;
        this.store = store;
        this.parked = parked;
        this.reference = reference;
        this.tagging = tagging;
        this.clock = clock;
    }

    /**
     * One step along the journal. The position moves only after what was written can be found.
     *
     * @return whether there may be more
     */
    boolean advance(String index) {
        Optional<JournalCursors.Batch> leased = cursors.lease(index, AT_ONCE);
        if (leased.isEmpty() || leased.get().documents().isEmpty()) {
            return false;
        }
        JournalCursors.Batch batch = leased.get();
        write(index, publications.snapshots(batch.documents()));
        store.refresh(index);
        return cursors.moveOn(batch, batch.toSeq());
    }

    /** Writes the live state of publications, parks what is refused. */
    void write(String index, Collection<Snapshot> snapshots) {
        Instant now = clock.instant();
        store.remove(
                index,
                versions(
                        snapshots.stream()
                                .filter(snapshot -> SearchDocument.isBuried(snapshot, now))
                                .toList()));
        parked.add(
                index,
                store.write(
                        index,
                        snapshots.stream()
                                .filter(snapshot -> !SearchDocument.isBuried(snapshot, now))
                                .map(this::document)
                                .toList()));
    }

    SearchDocument document(Snapshot snapshot) {
        return SearchDocument.of(snapshot, reference::lineage, tagging::of);
    }

    /** Tries again what was refused before. */
    void retry(String index) {
        List<Long> due = parked.due(index);
        if (due.isEmpty()) {
            return;
        }
        List<SearchDocument> documents =
                publications.snapshots(due).stream().map(this::document).toList();
        Map<Long, String> refused = store.write(index, documents);
        store.refresh(index);
        parked.add(index, refused);
        parked.remove(index, due.stream().filter(id -> !refused.containsKey(id)).toList());
    }

    /** Buries tombstones whose time is over. */
    void bury(String index) {
        long before = SearchDocument.micros(clock.instant().minus(SearchDocument.TOMBSTONE_KEPT));
        List<Long> gone = store.goneBefore(index, before, AT_ONCE);
        if (!gone.isEmpty()) {
            store.remove(index, versions(publications.snapshots(gone)));
        }
    }

    private static Map<Long, Long> versions(List<Snapshot> snapshots) {
        Map<Long, Long> versions = new HashMap<>();
        snapshots.forEach(snapshot ->
                versions.put(
                        snapshot.publication().head().id(), snapshot.publication().head().seq()));
        return versions;
    }
}
