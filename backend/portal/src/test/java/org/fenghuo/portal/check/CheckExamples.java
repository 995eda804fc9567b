package org.fenghuo.portal.check;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fenghuo.portal.kernel.Gtin;
import org.fenghuo.portal.kernel.HsCode;
import org.fenghuo.portal.kernel.Standing;
import org.fenghuo.portal.kernel.Text;
import org.fenghuo.portal.publishing.Details;
import org.fenghuo.portal.publishing.FailedAssessment;
import org.fenghuo.portal.publishing.Head;
import org.fenghuo.portal.publishing.Product;
import org.fenghuo.portal.publishing.Publication;
import org.fenghuo.portal.publishing.PublicationExamples;
import org.fenghuo.portal.publishing.Recall;
import org.fenghuo.portal.publishing.SpanOfCodes;
import org.fenghuo.portal.publishing.SpanOfDays;
import org.fenghuo.portal.publishing.Warning;
import org.fenghuo.portal.publishing.WarningMode;
import org.fenghuo.portal.publishing.Wording;
import org.jspecify.annotations.Nullable;

/** Invented items and what was published about their like. */
final class CheckExamples {
    static final String GTIN = "9520000830144";
    static final String OTHER_GTIN = "9520000749101";
    static final String FIRM = "示例枸杞有限公司";
    private static final ItemReader READER =
            new ItemReader(Clock.fixed(Instant.parse("2026-07-01T00:00:00Z"), ZoneOffset.UTC));

    private CheckExamples() {}

    /** An input of values such as {@code batch=NJ240903}. */
    static CheckItemInput input(String... values) {
        Map<String, String> said =
                Stream.of(values)
                        .collect(
                                Collectors.toMap(
                                        value -> value.substring(0, value.indexOf('=')),
                                        value -> value.substring(value.indexOf('=') + 1)));
        String day = said.get("productionDate");
        return new CheckItemInput(
                said.get("code"),
                said.get("gtin"),
                said.get("brand"),
                said.get("model"),
                said.get("batch"),
                day == null ? null : LocalDate.parse(day),
                said.get("serial"),
                said.get("firm"),
                said.get("hsCode"),
                said.get("product"),
                null);
    }

    static ItemReader.Reading read(String... values) {
        return READER.read(input(values));
    }

    static Item item(String... values) {
        return ((ItemReader.Understood) read(values)).item();
    }

    static Product product(
            @Nullable String gtin,
            @Nullable String brand,
            @Nullable String model,
            @Nullable String batch) {
        return new Product(
                Text.of("枸杞原浆", "Goji juice"),
                "goji",
                brand,
                model,
                batch,
                gtin == null ? null : new Gtin(gtin),
                new HsCode("200989"),
                "CN",
                null,
                null);
    }

    static Recall recall(
            List<SpanOfCodes> batches, List<SpanOfCodes> vehicles, List<SpanOfDays> days) {
        return new Recall(
                null, null, null, null, null, null, null, null, null, batches, vehicles, days, null,
                null, null, null, null, List.of(), null, null, null, null, List.of(), null);
    }

    static Recall recall() {
        return recall(List.of(), List.of(), List.of());
    }

    static SpanOfCodes batches() {
        return new SpanOfCodes("NJ240901", "NJ240906");
    }

    static SpanOfDays days() {
        return new SpanOfDays(LocalDate.of(2024, 9, 1), LocalDate.of(2024, 9, 6));
    }

    static FailedAssessment failed() {
        return new FailedAssessment(
                null, null, null, null, null, null, null, null, List.of(), null, List.of(), null,
                null, null, null);
    }

    static Warning drill() {
        Warning real = PublicationExamples.warning();
        return new Warning(
                WarningMode.EXERCISE, real.audience(), null, null, null, null, null, null, null);
    }

    static Publication published(Details details, Product... products) {
        return published(Standing.IN_FORCE, null, details, products);
    }

    static Publication published(
            Standing standing, @Nullable Instant goneAt, Details details, Product... products) {
        Publication goji = PublicationExamples.published(7);
        Head head = goji.head();
        return new Publication(
                new Head(
                        head.id(),
                        head.number(),
                        1,
                        standing,
                        head.rating(),
                        head.publishedAt(),
                        head.updatedAt(),
                        goneAt,
                        null,
                        head.seq()),
                1,
                wording(goji.wording(), details, List.of(products)));
    }

    private static Wording wording(Wording w, Details details, List<Product> products) {
        return new Wording(
                w.original(),
                w.title(),
                w.summary(),
                w.authority(),
                w.authorityBasis(),
                w.effectiveFrom(),
                w.expiresAt(),
                w.areas(),
                w.sources(),
                products,
                w.hazards(),
                w.measures(),
                w.enterprises(),
                w.relations(),
                details);
    }
}
