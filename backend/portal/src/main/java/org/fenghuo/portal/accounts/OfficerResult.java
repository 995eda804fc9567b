package org.fenghuo.portal.accounts;

import java.util.List;
import org.fenghuo.portal.kernel.Problem;

/** What came of an administrator's wish. */
public sealed interface OfficerResult {
    /** It was done. */
    record Done() implements OfficerResult {}

    /**
     * It was done, and gave a password that is shown this once.
     *
     * @param login whose
     */
    record WithPassword(String login, String password) implements OfficerResult {
        @Override
        public String toString() {
            return "WithPassword[" + login + "]";
        }
    }

    /** Nothing was done. */
    record Rejected(List<Problem> problems) implements OfficerResult {
        public Rejected {
            problems = List.copyOf(problems);
        }
    }
}
