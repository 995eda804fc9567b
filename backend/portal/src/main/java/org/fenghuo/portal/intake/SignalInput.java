package org.fenghuo.portal.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a professional observer found. */
public record SignalInput(
        String idempotencyKey,
        SignalOrigin origin,
        String institution,
        SenderInput contact,
        SubmittedProductInput product,
        String facts,
        @Nullable String reference,
        List<String> attachments,
        boolean truthDeclared,
        @Nullable String proof)
        implements SubmissionInput {
    @Override
    public Door door() {
        return Door.SIGNAL;
    }

    @Override
    public SenderInput from() {
        return contact;
    }

    @Override
    public @Nullable RespondentInput about() {
        return null;
    }

    @Override
    public @Nullable IncidentInput incident() {
        return null;
    }

    @Override
    public @Nullable String relatedPublication() {
        return null;
    }

    @Override
    public void checkDoor(Checks checks) {
        checks.required("institution", institution);
        checks.within("institution", institution, Checks.NAME);
        checks.within("reference", reference, Checks.LINE);
        checks.required("contact.name", contact.name());
        if (contact.email() == null || contact.email().isBlank()) {
            checks.required("contact.phone", contact.phone());
        }
    }

    @Override
    public SubmissionInput said() {
        return new SignalInput(
                "",
                origin,
                institution,
                contact,
                product,
                facts,
                reference,
                attachments,
                truthDeclared,
                "");
    }

    @Override
    public String toString() {
        return "SignalInput";
    }
}
