package org.fenghuo.portal.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What goods did to somebody, as written. */
public record IncidentInput(
        @Nullable LocalDate on,
        @Nullable String area,
        @Nullable String injury,
        @Nullable Integer victimAge,
        @Nullable String treatment) {
    @Override
    public String toString() {
        return "IncidentInput";
    }
}
