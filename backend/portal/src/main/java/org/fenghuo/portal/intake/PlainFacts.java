package org.fenghuo.portal.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** All that is kept in the clear. */
public record PlainFacts(
        @Nullable String product,
        @Nullable String category,
        @Nullable String brand,
        @Nullable String model,
        @Nullable String hazard,
        @Nullable String area,
        @Nullable String uscc,
        @Nullable LocalDate occurredOn) {}
