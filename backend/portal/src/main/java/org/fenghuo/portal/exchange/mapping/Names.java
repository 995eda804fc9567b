package org.fenghuo.portal.exchange.mapping;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names a mapping may use where it stands. What is not its own is a column of the file.
 *
 * @param own given by the mapping itself
 * @param columns collects the others
 */
record Names(Set<String> own, Set<String> columns) {
    static Names none() {
        return new Names(Set.of(), new TreeSet<>());
    }

    Names with(String... more) {
        return new Names(
                Stream.concat(own.stream(), Stream.of(more)).collect(Collectors.toSet()), columns);
    }

    /** Notes that a name is used. */
    String use(String name) {
        int dot = name.indexOf('.');
        if (!own.contains(name) && (dot < 0 || !own.contains(name.substring(0, dot)))) {
            columns.add(name);
        }
        return name;
    }
}
