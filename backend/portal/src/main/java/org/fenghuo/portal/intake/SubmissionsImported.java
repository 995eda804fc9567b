package org.fenghuo.portal.intake;

import java.time.LocalDate;

/** An import has come to its end; what it brought is counted on these days and between them. */
public record SubmissionsImported(LocalDate first, LocalDate last) {}
