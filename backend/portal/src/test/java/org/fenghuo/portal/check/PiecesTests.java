package org.fenghuo.portal.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fenghuo.portal.check.CheckExamples.GTIN;
import static org.fenghuo.portal.check.CheckExamples.batches;
import static org.fenghuo.portal.check.CheckExamples.days;
import static org.fenghuo.portal.check.CheckExamples.failed;
import static org.fenghuo.portal.check.CheckExamples.product;
import static org.fenghuo.portal.check.CheckExamples.published;
import static org.fenghuo.portal.check.CheckExamples.recall;
import static org.fenghuo.portal.check.MatchingTests.JUICE;
import static org.fenghuo.portal.check.MatchingTests.match;
import static org.fenghuo.portal.check.MatchingTests.verdict;

import java.util.List;
import org.fenghuo.portal.publishing.Publication;
import org.fenghuo.portal.publishing.SpanOfCodes;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PiecesTests {
    @Nested
    class WhetherThesePiecesAreConcerned {
        private final Publication byBatch =
                published(recall(List.of(batches()), List.of(), List.of()), JUICE);
        private final Publication byDay =
                published(recall(List.of(), List.of(), List.of(days())), JUICE);
        private final Publication byBoth =
                published(recall(List.of(batches()), List.of(), List.of(days())), JUICE);

        @ParameterizedTest
        @CsvSource({
            "NJ240903, AFFECTED",
            "NJ241103, OTHER_BATCH",
            "XX240903, UNDECIDED",
            "NJ2409, UNDECIDED",
        })
        void aBatchDecides(String batch, Verdict verdict) {
            assertThat(verdict(byBatch, "gtin=" + GTIN, "batch=" + batch)).isEqualTo(verdict);
        }

        @Test
        void aDayDecidesWhereNoBatchIsPublished() {
            assertThat(verdict(byDay, "gtin=" + GTIN, "productionDate=2024-09-03"))
                    .isEqualTo(Verdict.AFFECTED);
            assertThat(verdict(byDay, "gtin=" + GTIN, "productionDate=2024-09-07"))
                    .isEqualTo(Verdict.OTHER_BATCH);
            assertThat(verdict(byDay, "gtin=" + GTIN, "batch=NJ240903"))
                    .isEqualTo(Verdict.UNDECIDED);
        }

        @Test
        void aDayAloneDoesNotPointToABatch() {
            assertThat(verdict(byBoth, "gtin=" + GTIN, "productionDate=2024-09-03"))
                    .isEqualTo(Verdict.UNDECIDED);
            assertThat(verdict(byBoth, "gtin=" + GTIN, "productionDate=2024-10-03"))
                    .isEqualTo(Verdict.OTHER_BATCH);
        }

        @Test
        void whatContradictsItselfCannotBeTold() {
            assertThat(
                            verdict(
                                    byBoth,
                                    "gtin=" + GTIN,
                                    "batch=NJ240903",
                                    "productionDate=2024-10-03"))
                    .isEqualTo(Verdict.UNDECIDED);
            assertThat(
                            verdict(
                                    byBoth,
                                    "gtin=" + GTIN,
                                    "batch=NJ241003",
                                    "productionDate=2024-09-03"))
                    .isEqualTo(Verdict.UNDECIDED);
        }

        @Test
        void withoutABatchTheReaderIsToldWhichToLookFor() {
            Match match = match(byBatch, "gtin=" + GTIN).orElseThrow();

            assertThat(match.verdict()).isEqualTo(Verdict.UNDECIDED);
            assertThat(match.comparisons())
                    .contains(
                            new Comparison(
                                    CheckField.BATCH,
                                    null,
                                    "NJ240901 – NJ240906",
                                    CheckResult.NOT_STATED));
        }

        @Test
        void aSampleWithoutABatchIsUndecided() {
            assertThat(verdict(published(failed(), JUICE), "gtin=" + GTIN))
                    .isEqualTo(Verdict.UNDECIDED);
        }

        @Test
        void aSamplesBatchDecides() {
            Publication sample = published(failed(), product(GTIN, null, null, "20260115A"));

            assertThat(verdict(sample, "gtin=" + GTIN, "batch=20260115 A"))
                    .isEqualTo(Verdict.AFFECTED);
            assertThat(verdict(sample, "gtin=" + GTIN, "batch=20260115B"))
                    .isEqualTo(Verdict.OTHER_BATCH);
        }

        @Test
        void aVehiclesNumberInRangeSufficesAlone() {
            Publication cars =
                    published(
                            recall(
                                    List.of(),
                                    List.of(
                                            new SpanOfCodes(
                                                    "ZZ9NWDT40R0000715", "ZZ9NWDT4XR0000902")),
                                    List.of()),
                            product(null, "示例北风", "DT4", null));

            assertThat(verdict(cars, "serial=ZZ9NWDT43R0000800")).isEqualTo(Verdict.AFFECTED);
            assertThat(verdict(cars, "serial=ZZ9NWDT43R0000950")).isEqualTo(Verdict.UNLIKE);
            assertThat(verdict(cars, "serial=ZZ9NWDT43R0000950", "brand=示例北风", "model=DT4"))
                    .isEqualTo(Verdict.OTHER_BATCH);
        }
    }
}
