package org.fenghuo.portal.reference;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One row of the table of clocks.
 *
 * @param doors by which came what it times
 * @param from first day on which a clock starts by this rule
 * @param to last such day; null while it is in force
 * @param days working days that it gives
 * @param extension working days by which it can be prolonged once; 0 for not at all
 * @param basis the article
 * @param verified whether the limit was read in the rule itself
 */
record ClockRule(
        String clock,
        Set<String> doors,
        LocalDate from,
        @Nullable LocalDate to,
        int days,
        int extension,
        String basis,
        boolean verified) {
    ClockRule {
        doors = Set.copyOf(doors);
    }

    boolean holds(String which, String door, LocalDate start) {
        return clock.equals(which)
                && doors.contains(door)
                && !start.isBefore(from)
                && (to == null || !start.isAfter(to));
    }
}
