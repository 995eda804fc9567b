package org.fenghuo.portal.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fenghuo.portal.intake.Handling;
import org.fenghuo.portal.intake.Progress;
import org.fenghuo.portal.kernel.PublicationNumber;
import org.fenghuo.portal.reference.Due;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What a sender sees of their case: stages and days, never who works on it or what they noted. A
 * merged case goes on in the one it was merged into.
 */
@Component
class CaseProgress implements Handling {
    private final Cases cases;
    private final CaseClocks clocks;

    CaseProgress(Cases cases, CaseClocks clocks) {
        this.cases = cases;
        this.clocks = clocks;
    }

    @Override
    public Optional<Progress> of(long submissionId) {
        return cases.ofSubmission(submissionId).map(this::progress);
    }

    private Progress progress(Case own) {
        List<org.fenghuo.portal.intake.Step> steps = new ArrayList<>();
        steps.add(step(Stage.RECEIVED, own.file().receivedAt(), null));
        steps.addAll(steps(own));
        Case now = own;
        while (now.mergedInto() != null) {
            Case lead = cases.byNumber(now.mergedInto()).orElseThrow();
            steps.addAll(
                    steps(lead).stream()
                            .filter(later -> later.at().isAfter(steps.getLast().at()))
                            .toList());
            now = lead;
        }
        return new Progress(
                now.stage().name(),
                steps,
                clocks.running(now).map(Due::on).orElse(null),
                now.outcome() == null ? null : now.outcome().name(),
                now.publications().stream().map(PublicationNumber::value).toList(),
                now.effect() == null ? null : now.effect().name());
    }

    private static List<org.fenghuo.portal.intake.Step> steps(Case it) {
        List<org.fenghuo.portal.intake.Step> steps = new ArrayList<>();
        Stage before = Stage.RECEIVED;
        for (Happened entry : it.history()) {
            if (entry.stage() != before) {
                steps.add(step(entry.stage(), entry.deed().at(), reason(entry.event())));
            }
            before = entry.stage();
        }
        return steps;
    }

    private static @Nullable String reason(CaseEvent event) {
        return event instanceof CaseEvent.Refused(var reason) ? reason.name() : null;
    }

    private static org.fenghuo.portal.intake.Step step(
            Stage stage, java.time.Instant at, @Nullable String reason) {
        return new org.fenghuo.portal.intake.Step(stage.name(), at, reason, null);
    }
}
