package org.fenghuo.portal.check;

import java.time.LocalDate;
import org.fenghuo.portal.kernel.Gtin;
import org.fenghuo.portal.kernel.HsCode;
import org.jspecify.annotations.Nullable;

/** What is known of an item, understood; at least one value is there. */
record Item(
        @Nullable Gtin gtin,
        @Nullable String brand,
        @Nullable String model,
        @Nullable String product,
        @Nullable String firm,
        @Nullable HsCode hsCode,
        @Nullable String batch,
        @Nullable LocalDate produced,
        @Nullable String serial) {}
