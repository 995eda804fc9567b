package org.fenghuo.portal.accounts;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Instants as columns keep them: in UTC, without saying so. */
final class Moment {
    private Moment() {}

    static LocalDateTime column(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    static Instant of(LocalDateTime column) {
        return column.toInstant(ZoneOffset.UTC);
    }

    static @Nullable Instant ofNullable(@Nullable LocalDateTime column) {
        return column == null ? null : of(column);
    }
}
