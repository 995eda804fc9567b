package org.fenghuo.portal.check;

import java.time.Instant;
import java.util.List;

/**
 * The answer for one item.
 *
 * @param asOf when it was looked up
 * @param matches gravest first
 */
record ItemCheck(Instant asOf, List<Match> matches) {
    /** A page of them; whoever has more to compare says more about the item. */
    static final int MOST_MATCHES = 20;

    ItemCheck {
        matches = List.copyOf(matches);
    }

    public CheckOutcome outcome() {
        return matches.isEmpty() ? CheckOutcome.NOTHING_PUBLISHED : matches.getFirst().outcome();
    }

    public int matchCount() {
        return matches.size();
    }
}
