package org.fenghuo.portal.publishing;

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
 * 召回公告. The headline is fixed 商品安全召回 (Regulation (EU) 2023/988 art. 36 shows why): a page never
 * softens it.
 *
 * @param recallNo of the authority or the producer
 * @param classification as published, such as Class I
 * @param soldFrom first day of sale, {@code soldTo} the last
 * @param unitsAffected in {@code unit}
 * @param batches ranges concerned; single batches stand on the products
 * @param danger what can happen, to whom
 * @param advice what the consumer does now
 * @param remedy what the consumer gets
 * @param contact public contact of the firm
 * @param effect evaluation of the recall's effect (task 10)
 */
public record Recall(
        @Nullable String recallNo,
        @Nullable RecallNature nature,
        @Nullable String classification,
        @Nullable LocalDate soldFrom,
        @Nullable LocalDate soldTo,
        @Nullable Text distributors,
        @Nullable Text salesArea,
        @Nullable Long unitsAffected,
        @Nullable String unit,
        List<SpanOfCodes> batches,
        List<SpanOfCodes> vehicleNumbers,
        List<SpanOfDays> productionDates,
        @Nullable Text defect,
        @Nullable Text danger,
        @Nullable Text injuries,
        @Nullable Text advice,
        @Nullable Text remedy,
        List<RemedyOption> remedyOptions,
        @Nullable Text contact,
        @Nullable LocalDate planFiledOn,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        List<RecallProgress> progress,
        @Nullable Text effect)
        implements Details {
    public Recall {
        batches = List.copyOf(batches);
        vehicleNumbers = List.copyOf(vehicleNumbers);
        productionDates = List.copyOf(productionDates);
        remedyOptions = List.copyOf(remedyOptions);
        progress = List.copyOf(progress);
    }

    @Override
    public Kind kind() {
        return Kind.RECALL;
    }

    @Override
    public List<Text> words() {
        return Stream.of(defect, danger, advice, remedy, injuries, distributors, salesArea)
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public List<String> codes() {
        return Stream.concat(
                        Stream.ofNullable(recallNo),
                        Stream.concat(batches.stream(), vehicleNumbers.stream())
                                .flatMap(span -> Stream.of(span.first(), span.last())))
                .distinct()
                .toList();
    }

    @Override
    public List<Problem> problems() {
        return Stream.of(
                        Rules.inOrder("soldFrom", soldFrom, "soldTo", soldTo),
                        Rules.inOrder("startsOn", startsOn, "endsOn", endsOn),
                        Rules.notNegative("unitsAffected", unitsAffected),
                        productionDates.stream()
                                .flatMap(span ->
                                        Rules.inOrder(
                                                "productionDates", span.first(), "", span.last())))
                .flatMap(problems -> problems)
                .toList();
    }
}
