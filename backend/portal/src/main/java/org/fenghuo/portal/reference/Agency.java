package org.fenghuo.portal.reference;

import java.time.LocalDate;
import java.util.Set;
import org.fenghuo.portal.kernel.Kind;
import org.fenghuo.portal.kernel.Text;
import org.jspecify.annotations.Nullable;

/**
 * An agency that publishes, or did. Agencies merge, as many did in the reform of 2018; what one
 * published stays its own.
 *
 * @param validFrom first day of its work; null where not on record
 * @param validTo last day of its work; null for one that goes on, or, with a successor, where the
 *     day is not on record
 * @param successor id of the agency that does its work now
 * @param area GB/T 2260 code of the area its work is bound to
 * @param publishes the kinds it may publish: nobody publishes food safety information without
 *     authority (食品安全法 art. 118)
 */
public record Agency(
        String id,
        Text name,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String successor,
        @Nullable String area,
        Set<Kind> publishes) {
    public Agency {
        publishes = Set.copyOf(publishes);
    }

    public boolean mayPublish(Kind kind) {
        return publishes.contains(kind);
    }
}
