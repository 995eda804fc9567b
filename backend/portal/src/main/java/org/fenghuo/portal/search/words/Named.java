package org.fenghuo.portal.search.words;

import java.util.List;

/**
 * A thing of the thesaurus.
 *
 * @param concepts what it may be, alternatives of one another, the most likely first
 */
public record Named(String written, List<Concept> concepts, How how) implements Part {
    public Named {
        concepts = List.copyOf(concepts);
    }
}
