package org.fenghuo.portal.search;

import java.util.List;
import java.util.Map;
import org.fenghuo.portal.kernel.Connection;
import org.fenghuo.portal.kernel.Edge;
import org.fenghuo.portal.kernel.InvalidInput;
import org.fenghuo.portal.kernel.Paging;
import org.fenghuo.portal.kernel.Problem;
import org.fenghuo.portal.publishing.Journal;
import org.fenghuo.portal.publishing.JournalEntry;
import org.fenghuo.portal.publishing.Place;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class UpdatesGraphql {
    private final Updates updates;
    private final SearchFacets facets;
    private final Journal journal;

    UpdatesGraphql(Updates updates, SearchFacets facets, Journal journal) {
        this.updates = updates;
        this.facets = facets;
        this.journal = journal;
    }

    @QueryMapping
    Connection<JournalEntry> updates(
            @Argument SearchInput input,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @Argument @Nullable Integer last,
            @Argument @Nullable String before) {
        SearchQuery query = facets.query(input).sortedBy(SearchSort.UPDATED);
        Paging paging = Paging.of(first, after, last, before);
        Connection<Place> page =
                paging.page(
                        updates.along(query, walk(query, paging)),
                        place -> SearchCursor.of(query, null, Updates.values(place)));
        Map<Long, JournalEntry> latest =
                journal.latest(page.edges().stream().map(edge -> edge.node().id()).toList());
        return new Connection<>(
                page.edges().stream()
                        .flatMap(edge -> entry(edge, latest, Updates.announcesGone(query)).stream())
                        .toList(),
                page.pageInfo());
    }

    /** Nothing for what is not yet confirmed, or is gone where that must not be told. */
    private static List<Edge<JournalEntry>> entry(
            Edge<Place> edge, Map<Long, JournalEntry> latest, boolean announcesGone) {
        JournalEntry entry = latest.get(edge.node().id());
        return entry == null || (entry.gone() && !announcesGone)
                ? List.of()
                : List.of(new Edge<>(edge.cursor(), entry));
    }

    private static Walk walk(SearchQuery query, Paging paging) {
        Walk walk = SearchCursor.walk(query, paging, false);
        try {
            if (!walk.place().isEmpty()) {
                Updates.place(walk.place());
            }
            return walk;
        } catch (ArithmeticException | NumberFormatException | java.time.DateTimeException e) {
            throw new InvalidInput(Problem.of("after", "invalid-cursor"));
        }
    }
}
