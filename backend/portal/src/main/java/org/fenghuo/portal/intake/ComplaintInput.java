package org.fenghuo.portal.intake;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A complaint (投诉): name, phone and postal address of the sender, name and address of the
 * respondent, request and facts (市场监督管理投诉举报处理暂行办法, art. 9).
 */
public record ComplaintInput(
        String idempotencyKey,
        SenderInput sender,
        RespondentInput respondent,
        SubmittedProductInput product,
        String facts,
        ComplaintRequest request,
        @Nullable PurchaseInput purchase,
        @Nullable IncidentInput incident,
        @Nullable String relatedPublication,
        List<String> attachments,
        boolean consentToForward,
        boolean truthDeclared,
        String proof)
        implements SubmissionInput {
    @Override
    public Door door() {
        return Door.COMPLAINT;
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
    public void checkDoor(Checks checks) {
        checks.required("sender.name", sender.name());
        checks.required("sender.phone", sender.phone());
        checks.required("sender.address", sender.address());
        checks.required("respondent.name", respondent.name());
        checks.required("respondent.address", respondent.address());
        checks.purchase("purchase", purchase);
    }

    @Override
    public @Nullable LocalDate happenedOn() {
        return incident == null ? null : incident.on();
    }

    @Override
    public SubmissionInput said() {
        return new ComplaintInput(
                "",
                sender,
                respondent,
                product,
                facts,
                request,
                purchase,
                incident,
                relatedPublication,
                attachments,
                consentToForward,
                truthDeclared,
                "");
    }

    @Override
    public String toString() {
        return "ComplaintInput";
    }
}
