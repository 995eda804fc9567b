package org.fenghuo.portal.exchange.imports;

import java.util.List;
import org.fenghuo.portal.kernel.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A row that is not taken over, and why.
 *
 * @param keyHash whose row it is; null where that could not be read
 */
record Refusal(long line, @Nullable String keyHash, List<Problem> problems) {
    /** More than anybody reads of one row. */
    private static final int MOST = 20;

    Refusal {
        problems = List.copyOf(problems.subList(0, Math.min(problems.size(), MOST)));
    }
}
