package org.fenghuo.portal.accounts;

import java.util.List;
import org.fenghuo.portal.kernel.Problem;

/** What came of the wish for a key. */
public sealed interface KeyResult {
    /**
     * The key, which is shown this once.
     *
     * @param name of whom it is for
     */
    record Issued(String name, String key) implements KeyResult {
        @Override
        public String toString() {
            return "Issued[" + name + "]";
        }
    }

    /** There is none. */
    record Rejected(List<Problem> problems) implements KeyResult {
        public Rejected {
            problems = List.copyOf(problems);
        }
    }
}
