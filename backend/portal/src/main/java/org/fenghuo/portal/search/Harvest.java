package org.fenghuo.portal.search;

import java.util.List;
import java.util.function.Predicate;
import org.fenghuo.portal.kernel.SearchUnavailable;
import org.fenghuo.portal.publishing.Journal;
import org.fenghuo.portal.publishing.JournalPosition;
import org.fenghuo.portal.publishing.Publication;
import org.fenghuo.portal.publishing.Publications;
import org.fenghuo.portal.publishing.Snapshot;
import org.fenghuo.portal.publishing.Visibility;
import org.springframework.stereotype.Service;

/**
 * All that a search finds, for those who carry it away whole: page by page, in bounded memory.
 * Everything comes from the database, search or not; what is filtered comes from the index. With
 * words it is what the search page shows, in its order; without words the first published comes
 * first.
 */
@Service
public class Harvest {
    private static final int PAGE = 200;

    private final Search search;
    private final Publications publications;
    private final Journal journal;
    private final IndexBuilder builder;

    Harvest(Search search, Publications publications, Journal journal, IndexBuilder builder) {
        this.search = search;
        this.publications = publications;
        this.journal = journal;
        this.builder = builder;
    }

    /** How many there are. */
    public long count(SearchQuery query) {
        return isEverything(query)
                ? publications.count()
                : search.find(walked(query), new Walk(1, false, false, List.of(), null))
                        .totalCount();
    }

    /**
     * A position in the journal that a harvest begun now has behind it: each publication is as it
     * stood then, or later.
     */
    public JournalPosition position(SearchQuery query) {
        JournalPosition confirmed = journal.confirmed();
        return isEverything(query)
                ? confirmed
                : new JournalPosition(confirmed.epoch(), confirmed.seq() - lag());
    }

    private long lag() {
        return builder.current()
                .map(builder::lag)
                .orElseThrow(() ->
                        new SearchUnavailable(new IllegalStateException("there is no index yet")));
    }

    /**
     * Walks until the end or until somebody has enough.
     *
     * @param more is handed every page and says whether it wants another
     */
    public void each(SearchQuery query, Predicate<List<Publication>> more) {
        if (isEverything(query)) {
            everything(more);
        } else {
            found(walked(query), more);
        }
    }

    private void everything(Predicate<List<Publication>> more) {
        long id = 0;
        boolean wanted = true;
        while (wanted) {
            List<Snapshot> page = publications.snapshotsAfter(id, PAGE);
            wanted = more.test(shown(page)) && page.size() == PAGE;
            id = page.isEmpty() ? id : page.getLast().publication().head().id();
        }
    }

    /** What of these may be shown. */
    public static List<Publication> shown(List<Snapshot> snapshots) {
        return snapshots.stream()
                .filter(snapshot -> snapshot.visibility() != Visibility.GONE)
                .map(Snapshot::publication)
                .toList();
    }

    private void found(SearchQuery query, Predicate<List<Publication>> more) {
        Walk walk = new Walk(PAGE, false, false, List.of(), null);
        boolean wanted = true;
        while (wanted) {
            Found found = search.find(query, walk);
            List<Hit> hits = found.hits();
            wanted = more.test(hits.stream().map(Hit::publication).toList()) && hits.size() == PAGE;
            if (wanted) {
                walk = new Walk(PAGE, false, false, hits.getLast().place(), found.view());
            }
        }
    }

    private static SearchQuery walked(SearchQuery query) {
        return query.sortedBy(query.text() == null ? SearchSort.OLDEST : SearchSort.RELEVANCE);
    }

    private static boolean isEverything(SearchQuery query) {
        return query.text() == null
                && query.from() == null
                && query.to() == null
                && query.chosen().isEmpty()
                && query.excluded().isEmpty();
    }
}
