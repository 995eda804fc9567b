package org.fenghuo.portal.publishing;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.fenghuo.portal.kernel.MeasureType;
import org.fenghuo.portal.kernel.Text;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * 快速反应措施: what is done about it.
 *
 * @param note what exactly, of what quantity, where
 * @param legalBasis law and article, as the authority cites it
 */
@Embeddable
public record Measure(
        @Enumerated(EnumType.STRING) MeasureType type,
        @JdbcTypeCode(SqlTypes.LONG32VARCHAR) @Nullable Text note,
        @Nullable String legalBasis,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn) {}
