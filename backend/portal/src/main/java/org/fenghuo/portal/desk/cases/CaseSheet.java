package org.fenghuo.portal.desk.cases;

import java.time.Instant;
import java.util.List;
import org.fenghuo.portal.casework.Case;
import org.fenghuo.portal.casework.CaseNumber;
import org.fenghuo.portal.casework.Step;
import org.fenghuo.portal.intake.SubmissionView;
import org.fenghuo.portal.reference.Due;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a case shows.
 *
 * @param due null while no clock runs
 * @param submission null where intake has none of it
 * @param merged numbers of what goes on in it
 * @param similar other submissions that read alike, most alike first
 * @param possible steps that this officer could take now
 * @param opens whether this officer may open what was written
 * @param reasons whether this officer may read why steps were taken: that may name persons
 * @param erasedAt when that was erased
 */
public record CaseSheet(
        Case it,
        @Nullable Due due,
        @Nullable SubmissionView submission,
        List<CaseNumber> merged,
        List<Similar> similar,
        List<Step> possible,
        boolean opens,
        boolean reasons,
        @Nullable Instant erasedAt) {

    /**
     * Another case whose submission reads alike.
     *
     * @param percent of likeness
     */
    public record Similar(Case other, int percent) {}
}
