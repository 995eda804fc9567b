package org.fenghuo.portal.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fenghuo.portal.check.CheckExamples.FIRM;
import static org.fenghuo.portal.check.CheckExamples.GTIN;
import static org.fenghuo.portal.check.CheckExamples.batches;
import static org.fenghuo.portal.check.CheckExamples.days;
import static org.fenghuo.portal.check.CheckExamples.drill;
import static org.fenghuo.portal.check.CheckExamples.failed;
import static org.fenghuo.portal.check.CheckExamples.item;
import static org.fenghuo.portal.check.CheckExamples.product;
import static org.fenghuo.portal.check.CheckExamples.published;
import static org.fenghuo.portal.check.CheckExamples.recall;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fenghuo.portal.kernel.Standing;
import org.fenghuo.portal.publishing.Product;
import org.fenghuo.portal.publishing.Publication;
import org.fenghuo.portal.publishing.PublicationExamples;
import org.fenghuo.portal.publishing.SpanOfCodes;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchingTests {
    private static final Instant NOW = Instant.parse("2026-07-01T00:00:00Z");
    private static final Product JUICE = product(GTIN, "示例柴达木", "CDM-30", null);

    private static Verdict verdict(Publication publication, String... values) {
        return match(publication, values).map(Match::verdict).orElse(Verdict.UNLIKE);
    }

    private static Optional<Match> match(Publication publication, String... values) {
        return Matching.of(item(values), List.of(publication), NOW).stream().findFirst();
    }

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
        void allBatchesOfAProductAreShownTogether() {
            Publication two =
                    published(
                            PublicationExamples.warning(),
                            product(GTIN, null, null, "XY2607-03"),
                            product(GTIN, null, null, "XY2608-01"));

            assertThat(match(two, "gtin=" + GTIN).orElseThrow().comparisons())
                    .contains(
                            new Comparison(
                                    CheckField.BATCH,
                                    null,
                                    "XY2607-03、XY2608-01",
                                    CheckResult.NOT_STATED));
            assertThat(verdict(two, "gtin=" + GTIN, "batch=XY2608-01")).isEqualTo(Verdict.AFFECTED);
            assertThat(verdict(two, "gtin=" + GTIN, "batch=XY2609-01"))
                    .isEqualTo(Verdict.OTHER_BATCH);
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

    @Nested
    class WhetherItHolds {
        @Test
        void whatWasLiftedNeverAffects() {
            Publication lifted = published(Standing.LIFTED, null, recall(), JUICE);

            assertThat(match(lifted, "gtin=" + GTIN).orElseThrow().outcome())
                    .isEqualTo(CheckOutcome.SIMILAR);
        }

        @Test
        void whatHoldsGoesFirst() {
            Publication lifted = published(Standing.LIFTED, null, recall(), JUICE);
            Publication alike = published(recall(), product(null, null, null, null));

            List<Match> matches =
                    Matching.of(item("gtin=" + GTIN, "product=枸杞原浆"), List.of(lifted, alike), NOW);

            assertThat(matches)
                    .extracting(Match::verdict)
                    .containsExactly(Verdict.ALIKE, Verdict.AFFECTED);
            assertThat(new ItemCheck(NOW, matches).outcome()).isEqualTo(CheckOutcome.SIMILAR);
        }

        @Test
        void whatHasEndedIsNotShown() {
            assertThat(verdict(published(Standing.IN_FORCE, NOW, recall(), JUICE), "gtin=" + GTIN))
                    .isEqualTo(Verdict.UNLIKE);
        }

        @Test
        void aDrillIsAboutNothingOnAShelf() {
            assertThat(verdict(published(drill(), JUICE), "gtin=" + GTIN))
                    .isEqualTo(Verdict.UNLIKE);
        }

        @Test
        void nothingIsNothingPublished() {
            assertThat(new ItemCheck(NOW, List.of()).outcome())
                    .isEqualTo(CheckOutcome.NOTHING_PUBLISHED);
        }
    }

    @Nested
    class WhetherItsFirmIsListed {
        private final Publication entry =
                published(
                        PublicationExamples.blacklistEntryUntil(NOW.plusSeconds(60))
                                .wording()
                                .details());

        @Test
        void itsWholeNameOrItsNumberDecides() {
            assertThat(verdict(entry, "firm=" + FIRM)).isEqualTo(Verdict.AFFECTED);
            assertThat(verdict(entry, "firm=" + PublicationExamples.GOJI_FIRM.value()))
                    .isEqualTo(Verdict.AFFECTED);
        }

        @Test
        void aPartOfItsNameIsAPerhaps() {
            assertThat(verdict(entry, "firm=示例枸杞")).isEqualTo(Verdict.ALIKE);
            assertThat(verdict(entry, "firm=别家商行")).isEqualTo(Verdict.UNLIKE);
        }
    }
}
