package org.fenghuo.portal.check;

import java.util.Comparator;
import java.util.List;
import org.fenghuo.portal.kernel.Standing;
import org.fenghuo.portal.publishing.Publication;

/**
 * A publication that an item has to do with.
 *
 * @param comparisons with that product of it which is nearest
 */
record Match(Publication publication, Verdict verdict, List<Comparison> comparisons) {
    /**
     * What holds goes before what held, the graver before the lesser, the newer before the older.
     */
    static final Comparator<Match> GRAVEST_FIRST =
            Comparator.<Match>comparingInt(match -> match.inForce() ? 0 : 1)
                    .thenComparing(Match::verdict)
                    .thenComparing(
                            match -> match.publication().publishedOn(), Comparator.reverseOrder())
                    .thenComparingLong(match -> match.publication().head().id());

    public CheckOutcome outcome() {
        return verdict.outcome(inForce());
    }

    boolean inForce() {
        return publication.standing() == Standing.IN_FORCE;
    }
}
