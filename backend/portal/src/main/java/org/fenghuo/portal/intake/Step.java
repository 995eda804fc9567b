package org.fenghuo.portal.intake;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One stage it came to. */
public record Step(
        String stage, Instant at, @Nullable String reasonCode, @Nullable LocalDate dueOn) {}
