package org.fenghuo.portal.accounts;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How often somebody failed to sign in, and until when the door therefore stays closed: from the
 * limit on for a minute, then twice as long each time.
 *
 * @param closedUntil null while the door is open
 */
record Attempts(int failures, Instant lastAt, @Nullable Instant closedUntil) {
    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(12);
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(24);
    private static final int MOST_DOUBLINGS = 10;

    boolean closed(Instant now) {
        return closedUntil != null && now.isBefore(closedUntil);
    }

    /** One more, counted before it is looked at: whoever tries many at once gains nothing. */
    Attempts another(Instant now, int limit) {
        boolean forgotten = lastAt.plus(FORGOTTEN_AFTER).isBefore(now);
        int counted = (forgotten ? 0 : failures) + 1;
        return new Attempts(
                counted, now, counted < limit ? null : now.plus(closedFor(counted - limit)));
    }

    /** The last one was none. */
    Attempts forgiven(int limit) {
        int counted = Math.max(0, failures - 1);
        return new Attempts(counted, lastAt, counted < limit ? null : closedUntil);
    }

    private static Duration closedFor(int beyond) {
        Duration grown = FIRST.multipliedBy(1L << Math.min(beyond, MOST_DOUBLINGS));
        return grown.compareTo(LONGEST) > 0 ? LONGEST : grown;
    }
}
