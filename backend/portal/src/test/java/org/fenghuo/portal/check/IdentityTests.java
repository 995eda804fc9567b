package org.fenghuo.portal.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fenghuo.portal.check.CheckExamples.GTIN;
import static org.fenghuo.portal.check.CheckExamples.OTHER_GTIN;
import static org.fenghuo.portal.check.CheckExamples.item;
import static org.fenghuo.portal.check.CheckExamples.product;
import static org.fenghuo.portal.check.CheckExamples.published;
import static org.fenghuo.portal.check.CheckExamples.recall;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fenghuo.portal.publishing.Product;
import org.fenghuo.portal.publishing.Publication;
import org.fenghuo.portal.publishing.PublicationExamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which product an item is, whatever its batch. */
class IdentityTests {
    private static final Instant NOW = Instant.parse("2026-07-01T00:00:00Z");
    private static final Product JUICE = product(GTIN, "示例柴达木", "CDM-30", null);

    private static Verdict verdict(Publication publication, String... values) {
        return match(publication, values).map(Match::verdict).orElse(Verdict.UNLIKE);
    }

    private static Optional<Match> match(Publication publication, String... values) {
        return Matching.of(item(values), List.of(publication), NOW).stream().findFirst();
    }

    private final Publication recall = published(recall(), JUICE);

    @ParameterizedTest
    @CsvSource({
        "gtin=9520000830144, product=枸杞原浆, AFFECTED",
        "gtin=09520000830144, product=别的东西, AFFECTED",
        "brand=示例柴达木, model=cdm30, AFFECTED",
        "firm=示例枸杞有限公司, model=CDM-30, AFFECTED",
        "firm=91630000MA00EXAMP, model=CDM-30, UNLIKE",
        "brand=示例柴达木, model=CDM-31, UNLIKE",
        "brand=示例柴达木, product=枸杞原浆, ALIKE",
        "brand=别家, product=枸杞原浆, UNLIKE",
        "product=枸杞原浆, hsCode=2009, ALIKE",
        "product=Goji juice, firm=别家商行, UNLIKE",
        "product=goji juice 30 mL, hsCode=200989, ALIKE",
        "product=纯牛奶, hsCode=200989, UNLIKE",
        "hsCode=20098990, hsCode2=, ALIKE",
        "hsCode=2106, hsCode2=, UNLIKE",
        "gtin=9520000749101, hsCode2=, UNLIKE",
        "gtin=9520000749101, model=CDM-30, UNLIKE",
    })
    void isDecidedByWhatAgreesAndWhatDiffers(String one, String two, Verdict verdict) {
        String[] values = two.startsWith("hsCode2") ? new String[] {one} : new String[] {one, two};

        assertThat(verdict(recall, values)).isEqualTo(verdict);
    }

    @Test
    void anotherGtinIsAtMostAlike() {
        assertThat(
                        verdict(
                                recall,
                                "gtin=" + OTHER_GTIN,
                                "brand=示例柴达木",
                                "model=CDM-30",
                                "product=枸杞原浆"))
                .isEqualTo(Verdict.ALIKE);
    }

    @ParameterizedTest
    @CsvSource({"500 g", "30 mL×14", "2 kg", "400 g/袋", "110–140"})
    void aSizeIsNoModel(String size) {
        Publication honey = published(recall(), product(null, "示例花海", size, null));

        assertThat(verdict(honey, "brand=示例花海", "model=" + size)).isEqualTo(Verdict.ALIKE);
    }

    @ParameterizedTest
    @CsvSource({"JZT-B21", "48V20Ah-X", "X5 2.0T", "PB-10A", "HM-9"})
    void aModelIsNoSize(String model) {
        Publication kettle = published(recall(), product(null, "示例暖山", model, null));

        assertThat(verdict(kettle, "brand=示例暖山", "model=" + model)).isEqualTo(Verdict.AFFECTED);
    }

    @Test
    void theNearestOfItsProductsCounts() {
        Publication two = published(recall(), product(OTHER_GTIN, "示例雪山", null, "A1"), JUICE);

        assertThat(verdict(two, "gtin=" + GTIN)).isEqualTo(Verdict.AFFECTED);
    }

    @Test
    void withoutProductsItsTitleIsCompared() {
        assertThat(verdict(published(PublicationExamples.warning()), "product=枸杞农药"))
                .isEqualTo(Verdict.ALIKE);
    }
}
