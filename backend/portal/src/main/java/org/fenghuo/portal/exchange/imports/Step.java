package org.fenghuo.portal.exchange.imports;

import java.io.IOException;

/** One bounded piece of a phase, in one transaction with the note of how far the job has come. */
interface Step {
    Phase phase();

    /**
     * Takes the step.
     *
     * @param owner of the job's lease
     * @return the job after it, as it was written down
     */
    ImportJob take(ImportJob job, String owner) throws IOException;
}
