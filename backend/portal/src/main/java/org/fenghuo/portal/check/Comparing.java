package org.fenghuo.portal.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.fenghuo.portal.kernel.Gtin;
import org.fenghuo.portal.kernel.HsCode;
import org.fenghuo.portal.kernel.Text;
import org.fenghuo.portal.publishing.Enterprise;
import org.fenghuo.portal.publishing.EnterpriseRole;
import org.fenghuo.portal.publishing.Product;
import org.fenghuo.portal.publishing.Publication;
import org.fenghuo.portal.publishing.Recall;
import org.fenghuo.portal.publishing.SpanOfCodes;
import org.fenghuo.portal.publishing.SpanOfDays;
import org.jspecify.annotations.Nullable;

/**
 * An item against one product of a publication, field by field. Ranges of a recall hold for all of
 * its products; days that stand on the product itself are the more exact ones and go before them.
 *
 * @param lines the product, once for each of its batches; empty where the publication names none
 */
record Comparing(Item item, Publication publication, List<Product> lines) {
    /** A heading of the Harmonized System: less says nothing about a product. */
    private static final int HS_HEADING = 4;

    private @Nullable Product product() {
        return lines.isEmpty() ? null : lines.getFirst();
    }

    /** What was said, or could have been: a row that neither side fills is left out. */
    List<Comparison> rows() {
        return Stream.of(
                        gtin(),
                        brand(),
                        model(),
                        name(),
                        firm(),
                        hsCode(),
                        batch(),
                        produced(),
                        serial())
                .filter(row ->
                        row.yours() != null || (row.field().narrows() && row.published() != null))
                .toList();
    }

    private Comparison gtin() {
        Product product = product();
        return row(
                CheckField.GTIN,
                item.gtin() == null ? null : printed(item.gtin()),
                product == null || product.gtin() == null ? null : printed(product.gtin()),
                (mine, theirs) ->
                        Codes.folded(new Gtin(mine)).equals(Codes.folded(new Gtin(theirs))));
    }

    /** Scanners say fourteen digits, packages thirteen. */
    private static String printed(Gtin gtin) {
        return gtin.value().length() == 14 && gtin.value().startsWith("0")
                ? gtin.value().substring(1)
                : gtin.value();
    }

    private Comparison brand() {
        Product product = product();
        return row(
                CheckField.BRAND,
                item.brand(),
                product == null ? null : product.brand(),
                Names::brands);
    }

    private Comparison model() {
        Product product = product();
        return row(
                CheckField.MODEL,
                item.model(),
                product == null ? null : product.model(),
                (mine, theirs) -> Codes.lists(theirs, mine));
    }

    /** By any language the name exists in; what is shown is the one that agrees. */
    private Comparison name() {
        Product product = product();
        Text name = product == null ? publication.title() : product.name();
        return anyOf(
                CheckField.PRODUCT,
                item.product(),
                List.copyOf(name.byLanguage().values()),
                Names::products);
    }

    /** By name or by any of its numbers. Who tested it is not concerned. */
    private Comparison firm() {
        List<Enterprise> firms =
                publication.enterprises().stream()
                        .filter(firm -> firm.role() != EnterpriseRole.LABORATORY)
                        .toList();
        String yours = item.firm();
        if (yours != null) {
            Optional<String> number =
                    firms.stream()
                            .flatMap(Comparing::numbers)
                            .filter(one -> Names.same(one, yours))
                            .findFirst();
            if (number.isPresent()) {
                return new Comparison(CheckField.FIRM, yours, number.get(), CheckResult.MATCH);
            }
        }
        return anyOf(
                CheckField.FIRM,
                yours,
                firms.stream().map(Enterprise::name).distinct().toList(),
                Names::firms);
    }

    private static Stream<String> numbers(Enterprise firm) {
        List<@Nullable String> numbers = new ArrayList<>();
        numbers.add(firm.uscc() == null ? null : firm.uscc().value());
        numbers.add(firm.customsCode());
        numbers.add(firm.registrationNo());
        return numbers.stream().filter(Objects::nonNull);
    }

    private Comparison hsCode() {
        Product product = product();
        HsCode theirs = product == null ? null : product.hsCode();
        return row(
                CheckField.HS_CODE,
                item.hsCode() == null ? null : item.hsCode().value(),
                theirs == null ? null : theirs.value(),
                (one, other) ->
                        Math.min(one.length(), other.length()) >= HS_HEADING
                                && (one.startsWith(other) || other.startsWith(one)));
    }

    private Comparison batch() {
        List<String> singles = lines.stream().map(Product::batch).filter(Objects::nonNull).toList();
        Recall recall = recall();
        List<SpanOfCodes> ranges = recall == null ? List.of() : recall.batches();
        String yours = item.batch();
        return new Comparison(
                CheckField.BATCH,
                yours,
                Said.all(
                        Stream.concat(
                                singles.stream()
                                        .filter(one ->
                                                Codes.ranges(one, ranges) != CheckResult.MATCH),
                                ranges.stream().map(Said::of))),
                yours == null
                        ? CheckResult.NOT_STATED
                        : Codes.batch(yours, singles.stream(), ranges));
    }

    private Comparison serial() {
        Recall recall = recall();
        List<SpanOfCodes> vehicles = recall == null ? List.of() : recall.vehicleNumbers();
        List<SpanOfCodes> ranges =
                recall != null && vehicles.isEmpty() && item.serial() != null
                        ? recall.batches()
                        : vehicles;
        String yours = item.serial();
        return new Comparison(
                CheckField.SERIAL,
                yours,
                Said.all(ranges.stream().map(Said::of)),
                yours == null ? CheckResult.NOT_STATED : Codes.ranges(yours, ranges));
    }

    private Comparison produced() {
        List<SpanOfDays> own =
                lines.stream().flatMap(line -> days(line).stream()).distinct().toList();
        Recall recall = recall();
        List<SpanOfDays> spans = own.isEmpty() && recall != null ? recall.productionDates() : own;
        LocalDate yours = item.produced();
        return new Comparison(
                CheckField.PRODUCTION_DATE,
                yours == null ? null : yours.toString(),
                Said.all(spans.stream().map(Said::of)),
                yours == null || spans.isEmpty() ? CheckResult.NOT_STATED : among(yours, spans));
    }

    private static Optional<SpanOfDays> days(Product line) {
        return line.producedFrom() == null && line.producedTo() == null
                ? Optional.empty()
                : Optional.of(
                        new SpanOfDays(
                                Objects.requireNonNullElse(line.producedFrom(), LocalDate.MIN),
                                Objects.requireNonNullElse(line.producedTo(), LocalDate.MAX)));
    }

    private static CheckResult among(LocalDate day, List<SpanOfDays> spans) {
        return spans.stream()
                        .anyMatch(span -> !day.isBefore(span.first()) && !day.isAfter(span.last()))
                ? CheckResult.MATCH
                : CheckResult.OUTSIDE_RANGE;
    }

    private @Nullable Recall recall() {
        return publication.wording().details() instanceof Recall recall ? recall : null;
    }

    private static Comparison row(
            CheckField field,
            @Nullable String yours,
            @Nullable String published,
            BiPredicate<String, String> agree) {
        return anyOf(field, yours, published == null ? List.of() : List.of(published), agree);
    }

    private static Comparison anyOf(
            CheckField field,
            @Nullable String yours,
            List<String> published,
            BiPredicate<String, String> agree) {
        String all = Said.all(published.stream());
        if (yours == null || all == null) {
            return new Comparison(field, yours, all, CheckResult.NOT_STATED);
        }
        return published.stream()
                .filter(one -> agree.test(yours, one))
                .findFirst()
                .map(one -> new Comparison(field, yours, one, CheckResult.MATCH))
                .orElseGet(() -> new Comparison(field, yours, all, CheckResult.DIFFERENT));
    }
}
