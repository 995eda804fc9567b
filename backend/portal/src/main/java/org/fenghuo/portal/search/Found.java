package org.fenghuo.portal.search;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a search found.
 *
 * @param totalCount exactly
 * @param loosened whether so few say all of the text that what says less of it is among them
 * @param hits in the direction of walking, one more than asked where there are more
 * @param counts by facet and value, each facet's own choice left out
 * @param view names the state of the index that was searched, so that a walk by relevance can go on
 *     in it
 */
public record Found(
        long totalCount,
        boolean loosened,
        List<Hit> hits,
        Map<Facet, Map<String, Long>> counts,
        @Nullable String view) {
    public Found {
        hits = List.copyOf(hits);
    }
}
