package org.fenghuo.portal.publishing;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.fenghuo.portal.kernel.Kind;
import org.fenghuo.portal.kernel.Problem;
import org.fenghuo.portal.kernel.Text;
import org.jspecify.annotations.Nullable;

/**
 * 风险预警. Modelled on CAP 1.2, whose names the values bear.
 *
 * @param mode only {@link WarningMode#ACTUAL} is ever a real alarm
 * @param basis what triggered it, such as 口岸检验 or a consumer's complaint
 * @param danger what can happen, to whom
 * @param advice what to do
 * @param reviewDueOn by when the level is looked at again
 */
public record Warning(
        WarningMode mode,
        Audience audience,
        @Nullable Urgency urgency,
        @Nullable Certainty certainty,
        @Nullable Direction direction,
        @Nullable Text basis,
        @Nullable Text danger,
        @Nullable Text advice,
        @Nullable LocalDate reviewDueOn)
        implements Details {
    @Override
    public Kind kind() {
        return Kind.WARNING;
    }

    @Override
    public List<Text> words() {
        return Stream.of(danger, advice, basis).filter(Objects::nonNull).toList();
    }

    @Override
    public List<String> codes() {
        return List.of();
    }

    @Override
    public List<Problem> problems() {
        return List.of();
    }
}
