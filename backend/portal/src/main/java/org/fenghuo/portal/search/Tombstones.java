package org.fenghuo.portal.search;

import java.time.Instant;
import java.util.List;
import org.fenghuo.portal.publishing.Place;

/** What the index still knows of publications that may no longer be shown: their codes. */
public interface Tombstones {
    /**
     * One step through what is gone, in the order of {@link SearchSort#UPDATED}.
     *
     * @param query of which only the chosen values count
     * @param since gone later than this
     * @throws org.fenghuo.portal.kernel.SearchUnavailable when the engine does not answer
     */
    List<Place> gone(SearchQuery query, Walk walk, Instant since);
}
