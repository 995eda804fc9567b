package org.fenghuo.portal.intake;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A tip (举报): concrete leads; who sends it may stay unknown (暂行办法, arts 24, 33). */
public record TipInput(
        String idempotencyKey,
        @Nullable SenderInput sender,
        RespondentInput respondent,
        SubmittedProductInput product,
        String facts,
        @Nullable IncidentInput incident,
        @Nullable String relatedPublication,
        List<String> attachments,
        boolean truthDeclared,
        String proof)
        implements SubmissionInput {
    @Override
    public Door door() {
        return Door.TIP;
    }

    @Override
    public SenderInput from() {
        return Objects.requireNonNullElse(sender, SenderInput.NOBODY);
    }

    @Override
    public RespondentInput about() {
        return respondent;
    }

    @Override
    public void checkDoor(Checks checks) {
        checks.required("respondent.name", respondent.name());
    }

    @Override
    public SubmissionInput said() {
        return new TipInput(
                "",
                sender,
                respondent,
                product,
                facts,
                incident,
                relatedPublication,
                attachments,
                truthDeclared,
                "");
    }

    @Override
    public String toString() {
        return "TipInput";
    }
}
