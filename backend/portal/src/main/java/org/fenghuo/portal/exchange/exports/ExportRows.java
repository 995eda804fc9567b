package org.fenghuo.portal.exchange.exports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.fenghuo.portal.publishing.Journal;
import org.fenghuo.portal.publishing.JournalEntry;
import org.fenghuo.portal.publishing.JournalPosition;
import org.fenghuo.portal.publishing.Origin;
import org.fenghuo.portal.publishing.Publication;
import org.fenghuo.portal.publishing.Publications;
import org.fenghuo.portal.publishing.Snapshot;
import org.fenghuo.portal.publishing.Tombstone;
import org.fenghuo.portal.publishing.Visibility;
import org.fenghuo.portal.search.Harvest;
import org.fenghuo.portal.search.SearchParameters;
import org.fenghuo.portal.search.SearchQuery;
import org.springframework.stereotype.Component;

/** The rows of an export, page by page. */
@Component
class ExportRows {
    private static final int ENTRIES = 1_000;
    private static final int PAGE = 200;

    private final Harvest harvest;
    private final SearchParameters parameters;
    private final Publications publications;
    private final Journal journal;

    ExportRows(
            Harvest harvest,
            SearchParameters parameters,
            Publications publications,
            Journal journal) {
        this.harvest = harvest;
        this.parameters = parameters;
        this.publications = publications;
        this.journal = journal;
    }

    /** A position in the journal that rows read from now on have behind them. */
    JournalPosition position(Wish wish) {
        return harvest.position(query(wish));
    }

    long total(Wish wish) {
        return harvest.count(query(wish));
    }

    /**
     * All that a wish is about.
     *
     * @param more is handed every page and says whether it wants another
     */
    void each(Wish wish, Predicate<List<ExportRow>> more) {
        harvest.each(query(wish), page -> more.test(rows(page)));
    }

    /**
     * All that changed after a position in the journal, as it stands now.
     *
     * @param to the last position that has to be looked at
     */
    void changedSince(JournalPosition since, JournalPosition to, Predicate<List<ExportRow>> more) {
        Set<Long> changed = new LinkedHashSet<>();
        long seq = since.seq();
        List<JournalEntry> entries = journal.after(seq, ENTRIES);
        while (!entries.isEmpty() && seq < to.seq()) {
            entries.forEach(entry -> changed.add(entry.document()));
            seq = entries.getLast().seq();
            entries = journal.after(seq, ENTRIES);
        }
        List<Long> ids = List.copyOf(changed);
        boolean wanted = true;
        for (int i = 0; wanted && i < ids.size(); i += PAGE) {
            wanted = more.test(live(ids.subList(i, Math.min(i + PAGE, ids.size()))));
        }
    }

    private List<ExportRow> live(List<Long> ids) {
        List<Snapshot> snapshots = publications.snapshots(ids);
        List<ExportRow> rows = new ArrayList<>(rows(Harvest.shown(snapshots)));
        snapshots.stream()
                .filter(snapshot -> snapshot.visibility() == Visibility.GONE)
                .map(snapshot -> gone(snapshot.publication()))
                .forEach(rows::add);
        return rows;
    }

    private static ExportRow gone(Publication publication) {
        Instant at =
                Objects.requireNonNullElse(publication.head().goneAt(), publication.updatedAt());
        return new ExportRow.Gone(new Tombstone(publication.number(), publication.kind(), at));
    }

    private List<ExportRow> rows(List<Publication> page) {
        Map<Long, Origin> origins =
                publications.origins(page.stream().map(it -> it.head().id()).toList());
        return page.stream()
                .<ExportRow>map(it ->
                        new ExportRow.Shown(
                                it, Objects.requireNonNull(origins.get(it.head().id()))))
                .toList();
    }

    /** Wishes are read before they are written down. */
    private SearchQuery query(Wish wish) {
        return switch (parameters.read(wish.parameters())) {
            case SearchParameters.Asked(var query) -> query;
            case SearchParameters.Refused refused ->
                    throw new IllegalStateException("no longer understood: " + refused);
        };
    }
}
