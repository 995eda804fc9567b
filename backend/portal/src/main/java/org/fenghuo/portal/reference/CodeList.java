package org.fenghuo.portal.reference;

import java.util.List;
import java.util.Optional;

/**
 * A named list of codes, in the order in which people are shown them.
 *
 * @param name such as {@code levels}; that of the file or of the list within {@code labels.yaml}
 */
public record CodeList(String name, List<Code> values) {
    public CodeList {
        values = List.copyOf(values);
    }

    public Optional<Code> find(String code) {
        return values.stream().filter(value -> value.code().equals(code)).findFirst();
    }
}
