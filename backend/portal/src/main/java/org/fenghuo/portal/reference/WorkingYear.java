package org.fenghuo.portal.reference;

import java.time.LocalDate;
import java.util.Set;

/**
 * What a year's notice of holidays says.
 *
 * @param notice of the General Office of the State Council
 * @param holidays days off, weekends among them or not
 * @param worked weekend days that are worked instead
 */
record WorkingYear(int year, String notice, Set<LocalDate> holidays, Set<LocalDate> worked) {
    WorkingYear {
        holidays = Set.copyOf(holidays);
        worked = Set.copyOf(worked);
    }
}
