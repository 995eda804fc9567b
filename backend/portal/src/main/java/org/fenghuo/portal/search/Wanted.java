package org.fenghuo.portal.search;

import java.util.List;
import java.util.Set;
import org.fenghuo.portal.search.words.Field;
import org.fenghuo.portal.search.words.Part;

/**
 * What one field has to be or to say, as a question wants it.
 *
 * @param codes values of the field's list that go by what was written; empty where it has no list
 *     or none goes by that name
 * @param parts the same as words
 */
public record Wanted(Field field, Set<String> codes, List<Part> parts) {
    public Wanted {
        codes = Set.copyOf(codes);
        parts = List.copyOf(parts);
    }
}
