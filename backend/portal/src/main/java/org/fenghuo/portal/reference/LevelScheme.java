package org.fenghuo.portal.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fenghuo.portal.kernel.Level;
import org.fenghuo.portal.kernel.Text;
import org.jspecify.annotations.Nullable;

/**
 * A scale of levels as some authority publishes it, with a dated table to the common one.
 *
 * @param source the text that defines it, or that says the table is the portal's own, and why
 */
public record LevelScheme(String id, Text name, @Nullable String source, List<SchemeLevel> levels) {
    public LevelScheme {
        levels = List.copyOf(levels);
    }

    /**
     * Where a level of this scheme stands on the common scale.
     *
     * @param on the day for which the table is asked; a name it knows but does not map on that day
     *     is UNRATED
     * @return empty where the scheme has no level of that name
     */
    public Optional<Level> levelOf(String name, LocalDate on) {
        List<SchemeLevel> rows = levels.stream().filter(row -> row.isCalled(name)).toList();
        Optional<Level> mapped =
                rows.stream().filter(row -> row.holdsOn(on)).map(SchemeLevel::level).findFirst();
        return rows.isEmpty() ? Optional.empty() : Optional.of(mapped.orElse(Level.UNRATED));
    }
}
