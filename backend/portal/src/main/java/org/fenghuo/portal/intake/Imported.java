package org.fenghuo.portal.intake;

import java.util.List;
import org.fenghuo.portal.kernel.Problem;

/** What became of a submission that was to be imported. */
public sealed interface Imported {
    /** It is kept now. */
    record Fresh(String trackingCode) implements Imported {}

    /** It was here before, and said the same. */
    record Known(String trackingCode) implements Imported {}

    /** It cannot be kept. */
    record Refused(List<Problem> problems) implements Imported {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
