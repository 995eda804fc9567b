package org.fenghuo.portal.publishing;

import java.time.Instant;
import java.util.List;
import org.fenghuo.portal.kernel.Lang;
import org.fenghuo.portal.kernel.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a publication says. Immutable: a correction is a new wording. Whether it still holds, and
 * its level, are not part of it ({@link Head}).
 *
 * @param original the language it was first written in; the others are translations
 * @param authority id of the agency that says it
 * @param authorityBasis the law that lets it say so
 * @param expiresAt when it ends by itself; a blacklist entry ends at {@link
 *     BlacklistEntry#autoStopAt} instead
 * @param areas GB/T 2260 codes of the areas concerned
 */
public record Wording(
        Lang original,
        Text title,
        Text summary,
        String authority,
        @Nullable String authorityBasis,
        @Nullable Instant effectiveFrom,
        @Nullable Instant expiresAt,
        List<String> areas,
        List<Source> sources,
        List<Product> products,
        List<Hazard> hazards,
        List<Measure> measures,
        List<Enterprise> enterprises,
        List<Relation> relations,
        Details details) {
    public Wording {
        areas = List.copyOf(areas);
        sources = List.copyOf(sources);
        products = List.copyOf(products);
        hazards = List.copyOf(hazards);
        measures = List.copyOf(measures);
        enterprises = List.copyOf(enterprises);
        relations = List.copyOf(relations);
    }

    /** When its publicity ends by itself; null when only a decision ends it. */
    public @Nullable Instant endsAt() {
        return details instanceof BlacklistEntry entry ? entry.autoStopAt() : expiresAt;
    }
}
