package org.fenghuo.portal.intake;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far it has come. */
public record Progress(
        String stage,
        List<Step> steps,
        @Nullable LocalDate dueOn,
        @Nullable String outcome,
        List<String> publications,
        @Nullable String effectEvaluation) {}
