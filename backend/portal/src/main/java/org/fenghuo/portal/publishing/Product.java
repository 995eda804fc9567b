package org.fenghuo.portal.publishing;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.fenghuo.portal.kernel.Gtin;
import org.fenghuo.portal.kernel.HsCode;
import org.fenghuo.portal.kernel.Text;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * One product that a publication speaks of, as its label or its papers name it.
 *
 * @param category id in the category tree
 * @param batch batch or lot as printed
 * @param origin ISO 3166-1 alpha-2 code of the country of origin
 * @param producedFrom first day of production concerned, {@code producedTo} the last, both
 *     inclusive
 */
@Embeddable
public record Product(
        @JdbcTypeCode(SqlTypes.LONG32VARCHAR) Text name,
        @Nullable String category,
        @Nullable String brand,
        @Nullable String model,
        @Nullable String batch,
        @Nullable Gtin gtin,
        @Nullable HsCode hsCode,
        @Nullable String origin,
        @Nullable LocalDate producedFrom,
        @Nullable LocalDate producedTo) {}
