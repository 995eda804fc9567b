package org.fenghuo.portal.intake;

import org.fenghuo.portal.kernel.HazardType;
import org.jspecify.annotations.Nullable;

/** The goods that a submission is about, as written. */
public record SubmittedProductInput(
        String name,
        @Nullable String category,
        @Nullable String brand,
        @Nullable String model,
        @Nullable String batch,
        @Nullable String gtin,
        @Nullable String origin,
        @Nullable HazardType hazard) {}
