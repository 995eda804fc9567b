package org.fenghuo.portal.publishing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.fenghuo.portal.kernel.Kind;
import org.fenghuo.portal.kernel.Problem;
import org.fenghuo.portal.kernel.Rules;
import org.fenghuo.portal.kernel.Text;
import org.jspecify.annotations.Nullable;

/**
 * 严重违法失信名单 (“黑名单”). Its publicity has a legal clock: from {@code autoStopAt} on it is gone
 * everywhere.
 *
 * <p>Clocks: SAMR Order 45 arts 9–14 and NDRC Order 36 (2026-04-01) on terms by severity.
 *
 * @param listType which list, such as 严重违法失信名单
 * @param facts 违法事实
 * @param decisionNo 决定书文号
 * @param legalRep legal representative, masked as the law requires
 * @param jointPunishment 联合惩戒 measures
 * @param publishFrom first day of publicity; {@code minTermEnd} the first on which repair is
 *     possible
 * @param maxTermEnd last day on which the law lets it be shown
 * @param autoStopAt when it stops by itself, never after {@code maxTermEnd}
 * @param sharedTo platforms that were told, and must be told when it stops
 */
public record BlacklistEntry(
        Text listType,
        Text facts,
        @Nullable Text violationType,
        String decisionNo,
        @Nullable Text penalty,
        String decisionAuthority,
        LocalDate decidedOn,
        String legalBasis,
        @Nullable String legalRep,
        List<Text> jointPunishment,
        Severity severity,
        LocalDate publishFrom,
        @Nullable LocalDate minTermEnd,
        LocalDate maxTermEnd,
        Instant autoStopAt,
        @Nullable CreditRepair repair,
        @Nullable Text objection,
        List<String> sharedTo)
        implements Details {
    public BlacklistEntry {
        jointPunishment = List.copyOf(jointPunishment);
        sharedTo = List.copyOf(sharedTo);
    }

    @Override
    public Kind kind() {
        return Kind.BLACKLIST_ENTRY;
    }

    @Override
    public List<Text> words() {
        return Stream.concat(
                        Stream.of(listType, facts, violationType, penalty).filter(Objects::nonNull),
                        jointPunishment.stream())
                .toList();
    }

    @Override
    public List<String> codes() {
        return List.of(decisionNo);
    }

    @Override
    public List<Problem> problems() {
        return Stream.of(
                        Rules.inOrder("decidedOn", decidedOn, "publishFrom", publishFrom),
                        Rules.inOrder("publishFrom", publishFrom, "maxTermEnd", maxTermEnd),
                        Rules.inOrder("minTermEnd", minTermEnd, "maxTermEnd", maxTermEnd),
                        Rules.inOrder(
                                "autoStopAt",
                                Rules.dayOf(autoStopAt.minusNanos(1)),
                                "maxTermEnd",
                                maxTermEnd))
                .flatMap(problems -> problems)
                .toList();
    }
}
