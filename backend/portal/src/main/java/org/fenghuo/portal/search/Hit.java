package org.fenghuo.portal.search;

import java.util.List;
import org.fenghuo.portal.publishing.Publication;

/**
 * One publication found.
 *
 * @param place where the search goes on after it; values of the order's fields
 * @param highlights where the words were found
 */
public record Hit(Publication publication, List<String> place, List<Highlight> highlights) {
    public Hit {
        place = List.copyOf(place);
        highlights = List.copyOf(highlights);
    }
}
