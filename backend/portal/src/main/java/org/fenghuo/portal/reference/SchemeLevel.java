package org.fenghuo.portal.reference;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fenghuo.portal.kernel.Level;
import org.jspecify.annotations.Nullable;

/**
 * One row of a scheme's dated table.
 *
 * @param name the level's name in its scheme, as published
 * @param aliases other ways to write it
 * @param level where it stands on the common scale
 * @param validFrom first day on which the row holds; null where it always has
 * @param validTo last day on which the row holds; null where it still does
 */
public record SchemeLevel(
        String name,
        List<String> aliases,
        Level level,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {
    public SchemeLevel {
        aliases = List.copyOf(aliases);
    }

    boolean isCalled(String asked) {
        return keys().contains(Names.key(asked));
    }

    Set<String> keys() {
        return Stream.concat(Stream.of(name), aliases.stream())
                .map(Names::key)
                .collect(Collectors.toSet());
    }

    boolean holdsOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom))
                && (validTo == null || !day.isAfter(validTo));
    }

    /** Whether one name would mean both rows on some day. */
    boolean contradicts(SchemeLevel other) {
        return !Collections.disjoint(keys(), other.keys())
                && startsBeforeEndOf(other)
                && other.startsBeforeEndOf(this);
    }

    private boolean startsBeforeEndOf(SchemeLevel other) {
        return validFrom == null || other.validTo == null || !validFrom.isAfter(other.validTo);
    }
}
