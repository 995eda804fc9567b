package org.fenghuo.portal.search;

import java.util.List;
import org.fenghuo.portal.kernel.SearchUnavailable;
import org.fenghuo.portal.publishing.Publication;

/** Finds publications that may be about an item; who asks compares them himself. */
public interface Candidates {
    /**
     * The most promising for each, in the order of the clues. Many are asked about at once, and a
     * publication found for several is the same object.
     *
     * @param limit for each
     * @throws SearchUnavailable when the engine does not answer
     */
    List<List<Publication>> find(List<Clues> asked, int limit);
}
