package org.fenghuo.portal.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.fenghuo.portal.platform.Languages;
import org.fenghuo.portal.reference.Reference;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What its sender is shown of a submission. What came of it in public is casework's to say. */
@Controller
@SchemaMapping(typeName = "SubmissionProgress")
class ProgressGraphql {
    private static final String STAGES = "caseStages";

    private final Reference reference;

    ProgressGraphql(Reference reference) {
        this.reference = reference;
    }

    @SchemaMapping
    String trackingCode(SubmissionProgress progress) {
        return progress.view().trackingCode();
    }

    @SchemaMapping
    Door door(SubmissionProgress progress) {
        return progress.view().door();
    }

    @SchemaMapping
    String doorLabel(SubmissionProgress progress, Locale locale) {
        return label("caseDoors", progress.view().door().name(), locale);
    }

    @SchemaMapping
    Instant receivedAt(SubmissionProgress progress) {
        return progress.view().receivedAt();
    }

    @SchemaMapping
    @Nullable Instant readAt(SubmissionProgress progress) {
        return progress.readAt();
    }

    @SchemaMapping
    String stage(SubmissionProgress progress) {
        return progress.handled().stage();
    }

    @SchemaMapping
    String stageLabel(SubmissionProgress progress, Locale locale) {
        return label(STAGES, progress.handled().stage(), locale);
    }

    @SchemaMapping
    @Nullable LocalDate dueOn(SubmissionProgress progress) {
        return progress.handled().dueOn();
    }

    @SchemaMapping
    @Nullable String outcome(SubmissionProgress progress, Locale locale) {
        String outcome = progress.handled().outcome();
        return outcome == null ? null : label("caseOutcomes", outcome, locale);
    }

    @SchemaMapping
    @Nullable String effectEvaluation(SubmissionProgress progress, Locale locale) {
        String effect = progress.handled().effectEvaluation();
        return effect == null ? null : label("caseEffects", effect, locale);
    }

    @SchemaMapping(typeName = "SubmissionStep")
    String stageLabel(Step step, Locale locale) {
        return label(STAGES, step.stage(), locale);
    }

    @SchemaMapping(typeName = "SubmissionStep")
    @Nullable String reason(Step step, Locale locale) {
        return step.reasonCode() == null
                ? null
                : label("refusalReasons", step.reasonCode(), locale);
    }

    @SchemaMapping(typeName = "SubmissionAttachment")
    String stateLabel(Attached file, Locale locale) {
        return label("attachmentStates", file.state().name(), locale);
    }

    private String label(String list, String code, Locale locale) {
        return reference.label(list, code).in(Languages.of(locale));
    }
}
