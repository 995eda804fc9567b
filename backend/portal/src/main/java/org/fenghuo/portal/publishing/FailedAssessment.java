package org.fenghuo.portal.publishing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.fenghuo.portal.kernel.Kind;
import org.fenghuo.portal.kernel.Problem;
import org.fenghuo.portal.kernel.Text;
import org.jspecify.annotations.Nullable;

/**
 * 不合格信息: a batch that was sampled, tested or inspected and failed.
 *
 * @param plan the monitoring plan under which it was sampled
 * @param samplePlace where: a port, a market, an online shop
 * @param entryPort 进境口岸
 * @param quantityKg mass concerned, kilograms
 * @param laboratory that tested it
 * @param danger what can happen, to whom
 * @param advice what to do
 * @param objection what the enterprise objects, in a sentence
 * @param retest result of the second test
 */
public record FailedAssessment(
        @Nullable Direction direction,
        @Nullable String sampleNo,
        @Nullable Text plan,
        @Nullable Text samplePlace,
        @Nullable LocalDate sampledOn,
        @Nullable Text entryPort,
        @Nullable BigDecimal quantityKg,
        @Nullable FailureReason failureReason,
        List<TestResult> results,
        @Nullable String laboratory,
        List<Disposal> disposals,
        @Nullable Text danger,
        @Nullable Text advice,
        @Nullable Text objection,
        @Nullable Text retest)
        implements Details {
    public FailedAssessment {
        results = List.copyOf(results);
        disposals = List.copyOf(disposals);
    }

    @Override
    public Kind kind() {
        return Kind.FAILED_ASSESSMENT;
    }

    @Override
    public List<Text> words() {
        return Stream.concat(
                        results.stream().map(TestResult::item),
                        Stream.of(danger, advice, plan, samplePlace, entryPort)
                                .filter(Objects::nonNull))
                .toList();
    }

    @Override
    public List<String> codes() {
        return Stream.concat(
                        Stream.ofNullable(sampleNo),
                        results.stream().map(TestResult::standardNo).filter(Objects::nonNull))
                .toList();
    }

    @Override
    public List<Problem> problems() {
        return quantityKg != null && quantityKg.signum() < 0
                ? List.of(Problem.of("quantityKg", "negative", quantityKg))
                : List.of();
    }
}
