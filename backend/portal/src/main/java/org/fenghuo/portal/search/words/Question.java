package org.fenghuo.portal.search.words;

import java.util.List;

/**
 * What somebody asked, as it was understood.
 *
 * @param parts to be found together, in the order of writing
 * @param without not to be found
 */
public record Question(List<Part> parts, List<Part> without, List<FieldIs> fields) {
    public Question {
        parts = List.copyOf(parts);
        without = List.copyOf(without);
        fields = List.copyOf(fields);
    }
}
