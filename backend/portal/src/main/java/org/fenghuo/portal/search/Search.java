package org.fenghuo.portal.search;

import org.fenghuo.portal.kernel.SearchUnavailable;

/** Answers searches. */
public interface Search {
    /**
     * One step through what there is to find.
     *
     * @param walk where to go on, in which direction, how far
     * @throws SearchUnavailable when the engine does not answer
     */
    Found find(SearchQuery query, Walk walk);
}
