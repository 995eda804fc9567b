package org.fenghuo.portal.publishing.ledger;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * Instants lie in columns as {@code datetime(6)} in UTC, whatever zone a machine or a connection
 * has.
 */
final class Utc {
    private Utc() {}

    static LocalDateTime column(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    static Instant instant(LocalDateTime column) {
        return column.toInstant(ZoneOffset.UTC);
    }
}
