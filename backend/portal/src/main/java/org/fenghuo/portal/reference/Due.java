package org.fenghuo.portal.reference;

import java.time.LocalDate;

/**
 * Until when something has to be done.
 *
 * @param clock such as {@code ACCEPT}
 * @param on the last day on which it is in time
 * @param basis the article that says so
 * @param certain whether the limit was read in that article and the calendar of that year is known
 */
public record Due(String clock, LocalDate on, String basis, boolean certain) {
    public boolean isOverdueOn(LocalDate today) {
        return on.isBefore(today);
    }
}
