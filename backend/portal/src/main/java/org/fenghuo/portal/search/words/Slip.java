package org.fenghuo.portal.search.words;

import java.util.Comparator;

/**
 * A stretch that may be a slip of a name.
 *
 * @param from where in the folded text it begins, {@code to} where it ends
 * @param meant the name
 * @param doubt the higher, the less likely
 */
record Slip(int from, int to, String meant, int doubt) {
    /** The surest first; of two, the one that explains more. */
    static final Comparator<Slip> BEST_FIRST =
            Comparator.comparingInt(Slip::doubt)
                    .thenComparingInt(slip -> slip.from() - slip.to())
                    .thenComparingInt(Slip::from);

    boolean overlaps(Slip other) {
        return from < other.to && other.from < to;
    }
}
