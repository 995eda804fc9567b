package org.fenghuo.portal.exchange.format;

import java.util.List;
import org.fenghuo.portal.kernel.Problem;
import org.fenghuo.portal.publishing.Draft;

/** What reading one line comes to. */
public sealed interface Reading {
    /**
     * It says something, and in the right shape. Whether it keeps the rules is publishing's to say.
     */
    record Understood(Draft draft) implements Reading {}

    /** It cannot be read; every problem it has, not only the first. */
    record Garbled(List<Problem> problems) implements Reading {
        public Garbled {
            problems = List.copyOf(problems);
        }
    }

    static Reading garbled(Problem problem) {
        return new Garbled(List.of(problem));
    }
}
