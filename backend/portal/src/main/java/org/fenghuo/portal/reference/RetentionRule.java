package org.fenghuo.portal.reference;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One row of the table of retention.
 *
 * @param doors by which came what it keeps
 * @param endings how the case ended: {@code REFUSED} or an outcome
 * @param from first day on which a case that ended falls under this rule
 * @param to last such day; null while it is in force
 * @param months for which personal data is kept after that
 * @param basis the article
 * @param verified whether the period was read in the rule itself
 */
public record RetentionRule(
        Set<String> doors,
        Set<String> endings,
        LocalDate from,
        @Nullable LocalDate to,
        int months,
        String basis,
        boolean verified) {
    public RetentionRule {
        doors = Collections.unmodifiableSet(new TreeSet<>(doors));
        endings = Collections.unmodifiableSet(new TreeSet<>(endings));
    }

    boolean holds(String door, String ending, LocalDate endedOn) {
        return doors.contains(door)
                && endings.contains(ending)
                && !endedOn.isBefore(from)
                && (to == null || !endedOn.isAfter(to));
    }

    /** Whether the last day on which it is kept has passed. */
    public boolean isOver(LocalDate endedOn, LocalDate today) {
        return endedOn.plusMonths(months).isBefore(today);
    }
}
