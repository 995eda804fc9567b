package org.fenghuo.portal.publishing.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.fenghuo.portal.demo.SampleExamples;
import org.fenghuo.portal.kernel.Problem;
import org.fenghuo.portal.kernel.Standing;
import org.fenghuo.portal.publishing.Command;
import org.fenghuo.portal.reference.Reference;
import org.junit.jupiter.api.Test;

/**
 * The sample is published by the same rules as everything: what it breaks is found here, before a
 * portal starts with it.
 */
class SampleKeepsTheRulesTests {
    private static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");
    private static final Reference REFERENCE = new Reference();
    private static final Validation VALIDATION = new Validation(REFERENCE);
    private static final Rulebook RULES = new Rulebook(VALIDATION, new Ratings(REFERENCE));

    @Test
    void everyPublicationIsAccepted() {
        assertThat(SampleExamples.drafts())
                .allSatisfy(draft -> {
                    assertThat(RULES.problems(draft, NOW)).isEmpty();
                    assertThat(VALIDATION.chineseMissing(draft.wording())).isEmpty();
                });
    }

    @Test
    void everyLaterStepIsAccepted() {
        assertThat(SampleExamples.later())
                .allSatisfy(command -> assertThat(problems(command)).isEmpty());
    }

    private static List<Problem> problems(Command command) {
        return switch (command) {
            case Command.Correct(var number, var wording, var reason) ->
                    RULES.problems(wording, Standing.IN_FORCE, NOW);
            case Command.AdjustLevel(var number, var level, var reason) ->
                    RULES.problem(level, NOW).stream().toList();
            default -> List.of();
        };
    }
}
