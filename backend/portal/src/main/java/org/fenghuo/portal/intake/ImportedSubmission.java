package org.fenghuo.portal.intake;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.fenghuo.portal.kernel.Rules;
import org.jspecify.annotations.Nullable;

/**
 * A submission that another system took before this one did, as far as its file says. The law asks
 * nothing of it here: name and address of a sender were that system's to ask for.
 *
 * @param system from which it comes; with the external id it is one submission for ever
 * @param externalId what it is called there
 * @param door {@link Door#COMPLAINT} unless said
 * @param receivedAt when that system took it, in the time of this place
 * @param facts what was written, or what is left of it
 * @param codes by which that system sorts what was written
 * @param handling who goes on handling it, HERE unless said: no part of what it says
 */
public record ImportedSubmission(
        String system,
        String externalId,
        Door door,
        @Nullable LocalDateTime receivedAt,
        SenderInput sender,
        RespondentInput respondent,
        SubmittedProductInput product,
        String facts,
        @Nullable String codes,
        @Nullable IncidentInput incident,
        @Nullable String relatedPublication,
        @Nullable ImportedHandling handling)
        implements SubmissionInput {
    private static final SubmittedProductInput NO_PRODUCT =
            new SubmittedProductInput("", null, null, null, null, null, null, null);

    public ImportedSubmission {
        door = Objects.requireNonNullElse(door, Door.COMPLAINT);
        externalId = Objects.requireNonNullElse(externalId, "");
        sender = Objects.requireNonNullElse(sender, SenderInput.NOBODY);
        respondent =
                Objects.requireNonNullElseGet(
                        respondent, () -> new RespondentInput(null, null, null, null, null));
        product = Objects.requireNonNullElse(product, NO_PRODUCT);
        facts = Objects.requireNonNullElse(facts, "");
    }

    /** No key of a client has a space. */
    @Override
    public String idempotencyKey() {
        return system + " " + externalId;
    }

    @Override
    public SenderInput from() {
        return sender;
    }

    @Override
    public RespondentInput about() {
        return respondent;
    }

    @Override
    public List<String> attachments() {
        return List.of();
    }

    @Override
    public boolean truthDeclared() {
        return true;
    }

    @Override
    public @Nullable String proof() {
        return null;
    }

    @Override
    public void checkDoor(Checks checks) {
        checks.required("externalId", externalId);
        checks.within("externalId", externalId, Checks.SHORT);
        checks.within("codes", codes, Checks.STORY);
        checks.past(
                "receivedAt",
                receivedAt == null ? null : receivedAt.atZone(Rules.ZONE).toInstant());
    }

    @Override
    public SubmissionInput said() {
        return new ImportedSubmission(
                system,
                externalId,
                door,
                receivedAt,
                sender,
                respondent,
                product,
                facts,
                codes,
                incident,
                relatedPublication,
                null);
    }

    /** A day by which it is counted over time; null where the file has none. */
    public @Nullable LocalDate day() {
        LocalDate happened = happenedOn();
        return happened != null || receivedAt == null ? happened : receivedAt.toLocalDate();
    }

    @Override
    public String toString() {
        return "ImportedSubmission[" + system + " " + externalId + "]";
    }
}
