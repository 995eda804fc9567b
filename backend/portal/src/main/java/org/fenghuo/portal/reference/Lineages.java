package org.fenghuo.portal.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Follows a reference from entry to entry of one list, such as a category's parent, to its end. */
final class Lineages<T> {
    private final String file;
    private final String field;
    private final Index<T> index;
    private final Function<T, @Nullable String> next;

    Lineages(String file, String field, Index<T> index, Function<T, @Nullable String> next) {
        this.file = file;
        this.field = field;
        this.index = index;
        this.next = next;
    }

    /**
     * The entry's code and those it leads to; refuses a code that does not exist and a way that
     * leads back.
     */
    List<String> from(String code, T entry) {
        List<String> way = new ArrayList<>(List.of(code));
        String step = next.apply(entry);
        while (step != null) {
            index.requireKnown(way.getLast(), field, index, step);
            if (way.contains(step)) {
                throw new BrokenCodeList(
                        file, "'" + code + "' leads back to '" + step + "' by its " + field + ".");
            }
            way.add(step);
            step = index.get(step).map(next).orElse(null);
        }
        return List.copyOf(way);
    }
}
