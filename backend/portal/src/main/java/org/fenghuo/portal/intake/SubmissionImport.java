package org.fenghuo.portal.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes in what other systems took before. Nobody proves to be in earnest, and no secret is told:
 * whoever sent it follows it there.
 */
public interface SubmissionImport {
    /**
     * Keeps a batch in the caller's transaction: all that it answers for is there, or none of it.
     *
     * @param agency whose officer or key brings it, and which handles it; null for the usual one
     * @return what became of each, in their order
     */
    List<Imported> receive(List<ImportedSubmission> batch, @Nullable String agency);
}
