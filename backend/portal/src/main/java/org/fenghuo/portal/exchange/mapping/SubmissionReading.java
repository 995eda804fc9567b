package org.fenghuo.portal.exchange.mapping;

import java.util.List;
import java.util.Optional;
import org.fenghuo.portal.intake.ImportedSubmission;
import org.fenghuo.portal.kernel.Problem;

/** What a row of somebody else's submissions comes to. */
public sealed interface SubmissionReading {
    /** It says something. Whether it can be kept is intake's to say. */
    record Understood(ImportedSubmission submission) implements SubmissionReading {}

    /**
     * It makes no sense.
     *
     * @param externalId what it is called at its source, where that much can be read
     */
    record Garbled(Optional<String> externalId, List<Problem> problems)
            implements SubmissionReading {
        public Garbled {
            problems = List.copyOf(problems);
        }
    }
}
