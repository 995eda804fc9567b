package org.fenghuo.portal.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When and where goods were bought, as written. */
public record PurchaseInput(
        @Nullable LocalDate on,
        @Nullable String place,
        @Nullable BigDecimal price,
        @Nullable String orderNo) {
    @Override
    public String toString() {
        return "PurchaseInput";
    }
}
