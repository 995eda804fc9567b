package org.fenghuo.portal.check;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a client says of an item, as the schema's input of that name. */
record CheckItemInput(
        @Nullable String code,
        @Nullable String gtin,
        @Nullable String brand,
        @Nullable String model,
        @Nullable String batch,
        @Nullable LocalDate productionDate,
        @Nullable String serial,
        @Nullable String firm,
        @Nullable String hsCode,
        @Nullable String product,
        @Nullable String reference) {}
