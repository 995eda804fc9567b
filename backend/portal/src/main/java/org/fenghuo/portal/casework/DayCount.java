package org.fenghuo.portal.casework;

import java.time.LocalDate;

/** How many came on a day. */
public record DayCount(LocalDate day, int count) {}
