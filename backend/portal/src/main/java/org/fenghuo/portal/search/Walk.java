package org.fenghuo.portal.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step through what a search finds.
 *
 * @param limit how many at most
 * @param backward against the order
 * @param place to go on after; empty at the edge
 * @param marked whether passages are wanted in which words were found: they cost more than the
 *     search
 * @param view the state of the index that the walk began in
 */
public record Walk(
        int limit, boolean backward, boolean marked, List<String> place, @Nullable String view) {
    public Walk {
        place = List.copyOf(place);
    }
}
