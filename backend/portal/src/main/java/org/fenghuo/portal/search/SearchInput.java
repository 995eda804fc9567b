package org.fenghuo.portal.search;

import java.time.LocalDate;
import java.util.List;
import org.fenghuo.portal.kernel.HazardType;
import org.fenghuo.portal.kernel.Kind;
import org.fenghuo.portal.kernel.Level;
import org.fenghuo.portal.kernel.Standing;
import org.jspecify.annotations.Nullable;

/** What a client asks, as the schema's input of that name. */
record SearchInput(
        @Nullable String text,
        @Nullable List<Kind> kinds,
        @Nullable List<Level> levels,
        @Nullable List<HazardType> hazards,
        @Nullable List<String> categories,
        @Nullable List<String> origins,
        @Nullable List<String> authorities,
        @Nullable List<Standing> standings,
        @Nullable List<String> enterprises,
        @Nullable List<String> hsCodes,
        @Nullable LocalDate publishedFrom,
        @Nullable LocalDate publishedTo,
        @Nullable SearchExclusion exclude,
        @Nullable SearchSort sort,
        @Nullable Boolean literally) {
    /** The lists once more, for what must not be found. */
    record SearchExclusion(
            @Nullable List<Kind> kinds,
            @Nullable List<Level> levels,
            @Nullable List<HazardType> hazards,
            @Nullable List<String> categories,
            @Nullable List<String> origins,
            @Nullable List<String> authorities,
            @Nullable List<Standing> standings) {}
}
