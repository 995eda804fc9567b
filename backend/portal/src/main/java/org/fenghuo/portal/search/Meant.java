package org.fenghuo.portal.search;

import java.util.List;
import java.util.Set;
import org.fenghuo.portal.search.words.Part;
import org.fenghuo.portal.search.words.Question;

/**
 * A text as it was understood.
 *
 * @param fields what it asks of single fields
 * @param usual parts of the question that publications need not say: what people add to what they
 *     look for
 */
public record Meant(Question question, List<Wanted> fields, Set<Part> usual) {
    /** No text says nothing. */
    static final Meant NOTHING =
            new Meant(new Question(List.of(), List.of(), List.of()), List.of(), Set.of());

    public Meant {
        fields = List.copyOf(fields);
        usual = Set.copyOf(usual);
    }
}
