package org.fenghuo.portal.publishing;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.fenghuo.portal.kernel.HazardType;
import org.fenghuo.portal.kernel.Text;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What can do harm.
 *
 * @param substance id in the list of hazards, where it is one the list knows
 * @param name as published, such as 沙门氏菌 or “too high content of cadmium”
 */
@Embeddable
public record Hazard(
        @Enumerated(EnumType.STRING) HazardType type,
        @Nullable String substance,
        @JdbcTypeCode(SqlTypes.LONG32VARCHAR) @Nullable Text name) {}
