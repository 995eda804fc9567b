package org.fenghuo.portal.intake;

import java.util.List;
import org.fenghuo.portal.kernel.Problem;

/** Nothing was kept, and why. */
public record SubmissionRejected(List<Problem> problems) implements SubmitResult, AdditionResult {
    public SubmissionRejected {
        problems = List.copyOf(problems);
    }

    static SubmissionRejected because(String field, String code, Object... args) {
        return new SubmissionRejected(List.of(Problem.of(field, code, args)));
    }
}
