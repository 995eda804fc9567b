package org.fenghuo.portal.intake;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came through one of the four doors, or from another system, as written. */
sealed interface SubmissionInput
        permits ComplaintInput, TipInput, EnterpriseReportInput, SignalInput, ImportedSubmission {
    String idempotencyKey();

    Door door();

    /** Who sent it, as far as they say. */
    SenderInput from();

    /** About whom, as far as it says. */
    @Nullable RespondentInput about();

    SubmittedProductInput product();

    String facts();

    @Nullable IncidentInput incident();

    @Nullable String relatedPublication();

    List<String> attachments();

    boolean truthDeclared();

    @Nullable String proof();

    /** What this door asks for besides. */
    void checkDoor(Checks checks);

    /** The same without what only carries it: two inputs that say the same are equal. */
    SubmissionInput said();

    /** When it happened, as far as it says. */
    default @Nullable LocalDate happenedOn() {
        IncidentInput incident = incident();
        return incident == null ? null : incident.on();
    }
}
