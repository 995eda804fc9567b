package org.fenghuo.portal.feeds;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the documents of this module are answered with: each record is one document's data. */
final class Answers {
    private Answers() {}

    /** Of {@code search/feed.graphql}; {@code updates} is null while search is out of order. */
    record OfSearch(
            String publicAddress,
            List<CodeList> codeLists,
            Status status,
            @Nullable Updates updates) {}

    /**
     * How fresh the sources are.
     *
     * @param sources null while that cannot be read: the feed goes on without
     */
    record Status(@Nullable List<FeedFreshness.Source> sources) {}

    record Updates(List<Edge> edges, PageInfo pageInfo) {}

    record Edge(Happened node) {}

    record PageInfo(
            boolean hasNextPage,
            boolean hasPreviousPage,
            @Nullable String startCursor,
            @Nullable String endCursor) {}

    record CodeList(String name, List<Code> values) {}

    record Code(String code, String label) {}

    /** Of {@code publication/feed.graphql}; without history there is no such publication. */
    record OfPublication(
            String publicAddress, List<Happened> historyOf, @Nullable Said publication) {}

    /** Of {@code message/feed.graphql}. */
    record OfMessage(@Nullable Said zh, @Nullable Said en, @Nullable Said bo) {
        /** In every language that it exists in: what does not exist in one is told in another. */
        List<Said> spoken() {
            var byLanguage = new LinkedHashMap<String, Said>();
            for (var said : Arrays.asList(zh, en, bo)) {
                if (said != null) {
                    byLanguage.putIfAbsent(said.language(), said);
                }
            }
            return List.copyOf(byLanguage.values());
        }
    }

    /** Of {@code changes/feed.graphql}. */
    record OfChanges(Changes changes) {}

    record Changes(List<ChangeEdge> edges, PageInfo pageInfo) {}

    /**
     * An entry of the journal, told on as it came.
     *
     * @param node with every field of the document
     */
    record ChangeEdge(String cursor, Map<String, @Nullable Object> node) {}

    /** Of {@code list/feed.graphql}. */
    record OfList(String publicAddress, List<CodeList> codeLists, List<Said.Named> categories) {}
}
