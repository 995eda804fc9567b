package org.fenghuo.portal.publishing;

import java.time.LocalDate;

/** Days from the first to the last, both inclusive. */
public record SpanOfDays(LocalDate first, LocalDate last) {}
