package org.fenghuo.portal.intake;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an enterprise reports about its own goods; a serious incident within 24 hours. */
public record EnterpriseReportInput(
        String idempotencyKey,
        EnterpriseReportType type,
        RespondentInput enterprise,
        SenderInput contact,
        SubmittedProductInput product,
        String facts,
        @Nullable RectificationInput rectification,
        @Nullable Instant knownAt,
        @Nullable Long unitsAffected,
        @Nullable IncidentInput incident,
        @Nullable String relatedPublication,
        List<String> attachments,
        boolean truthDeclared,
        String proof)
        implements SubmissionInput {
    @Override
    public Door door() {
        return Door.ENTERPRISE_REPORT;
    }

    @Override
    public SenderInput from() {
        return contact;
    }

    @Override
    public RespondentInput about() {
        return enterprise;
    }

    @Override
    public void checkDoor(Checks checks) {
        checks.required("enterprise.name", enterprise.name());
        checks.required("enterprise.uscc", enterprise.uscc());
        checks.required("contact.name", contact.name());
        checks.required("contact.phone", contact.phone());
        checks.between("unitsAffected", unitsAffected, 0, Long.MAX_VALUE);
        if (type == EnterpriseReportType.SERIOUS_INCIDENT) {
            checks.required("knownAt", knownAt);
        }
        checks.past("knownAt", knownAt);
        if (rectification != null || type == EnterpriseReportType.RECTIFICATION) {
            checks.rectification(
                    "rectification",
                    Objects.requireNonNullElse(rectification, RectificationInput.NONE));
        }
    }

    @Override
    public SubmissionInput said() {
        return new EnterpriseReportInput(
                "",
                type,
                enterprise,
                contact,
                product,
                facts,
                rectification,
                knownAt,
                unitsAffected,
                incident,
                relatedPublication,
                attachments,
                truthDeclared,
                "");
    }

    @Override
    public String toString() {
        return "EnterpriseReportInput";
    }
}
