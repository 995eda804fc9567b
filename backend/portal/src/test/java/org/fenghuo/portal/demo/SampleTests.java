package org.fenghuo.portal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.fenghuo.portal.kernel.Kind;
import org.fenghuo.portal.kernel.Lang;
import org.fenghuo.portal.kernel.Level;
import org.fenghuo.portal.kernel.Rules;
import org.fenghuo.portal.publishing.Command;
import org.fenghuo.portal.publishing.Draft;
import org.fenghuo.portal.publishing.Enterprise;
import org.fenghuo.portal.publishing.Product;
import org.fenghuo.portal.publishing.Relation;
import org.fenghuo.portal.publishing.Source;
import org.fenghuo.portal.publishing.Wording;
import org.fenghuo.portal.reference.Category;
import org.fenghuo.portal.reference.Reference;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SampleTests {
    private static final Sample SAMPLE = Sample.read();
    private static final Reference REFERENCE = new Reference();

    @Nested
    class ThePublications {
        @Test
        void areManyAndOneOfEachKey() {
            assertThat(SAMPLE.drafts()).hasSizeGreaterThanOrEqualTo(72);
            assertThat(SAMPLE.drafts()).extracting(Sample::keyOf).doesNotHaveDuplicates();
        }

        @ParameterizedTest
        @EnumSource(Kind.class)
        void coverEveryKind(Kind kind) {
            assertThat(wordings())
                    .filteredOn(w -> w.details().kind() == kind)
                    .hasSizeGreaterThanOrEqualTo(8);
        }

        @ParameterizedTest
        @EnumSource(Level.class)
        void coverEveryLevel(Level level) {
            assertThat(SAMPLE.drafts()).extracting(SampleTests::level).contains(level);
        }

        @Test
        void coverTheFieldsThatThePolicyNames() {
            List<String> featured =
                    REFERENCE.categories().stream()
                            .filter(Category::featured)
                            .map(Category::id)
                            .toList();
            assertThat(featured).hasSize(10);
            assertThat(wordings())
                    .flatExtracting(Wording::products)
                    .extracting(Product::category)
                    .containsAll(featured);
        }

        @Test
        void speakEnglishTooInHalf() {
            assertThat(wordings())
                    .filteredOn(
                            w -> w.title().get(Lang.EN) != null && w.summary().get(Lang.EN) != null)
                    .hasSizeGreaterThanOrEqualTo(36);
            assertThat(wordings()).filteredOn(w -> w.title().get(Lang.BO) != null).isNotEmpty();
        }

        @Test
        void sayThatTheyAreInvented() {
            assertThat(SAMPLE.drafts())
                    .allSatisfy(draft -> {
                        Source source = draft.wording().sources().getFirst();
                        assertThat(source.system()).isEqualTo("sample");
                        assertThat(source.reference()).isEqualTo(Sample.keyOf(draft));
                        assertThat(Objects.requireNonNull(draft.key()).system())
                                .isEqualTo("sample");
                    });
        }

        @Test
        void nameFirmsThatNobodyCanTakeForReal() {
            assertThat(wordings())
                    .flatExtracting(Wording::enterprises)
                    .extracting(Enterprise::name)
                    .allSatisfy(name ->
                            assertThat(name)
                                    .containsPattern(
                                            "示例|Example|Ejemplo|Muestra|Eksempel|Beispiel"));
            assertThat(wordings())
                    .flatExtracting(Wording::products)
                    .extracting(Product::brand)
                    .filteredOn(Objects::nonNull)
                    .allSatisfy(brand -> assertThat(brand).startsWith("示例"));
        }

        @Test
        void useBarcodesThatNoShopHas() {
            assertThat(wordings())
                    .flatExtracting(Wording::products)
                    .extracting(Product::gtin)
                    .filteredOn(Objects::nonNull)
                    .hasSizeGreaterThan(20)
                    .allSatisfy(gtin ->
                            assertThat(gtin.value())
                                    .as("GS1's prefix for demonstrations")
                                    .startsWith("952"));
        }

        @Test
        void standInTheOrderOfTheirDays() {
            assertThat(wordings())
                    .extracting(w -> Objects.requireNonNull(w.sources().getFirst().publishedOn()))
                    .isSorted();
        }
    }

    @Nested
    class TheLaterSteps {
        @Test
        void nameWhatThereIs() {
            assertThat(SAMPLE.later())
                    .isNotEmpty()
                    .allSatisfy(step -> {
                        assertThat(SampleExamples.numbers()).containsKey(step.of());
                        assertThat(step.reason()).isNotBlank();
                    });
        }

        @Test
        void doEverythingThatCanHappen() {
            assertThat(SAMPLE.later())
                    .extracting(Object::getClass)
                    .extracting(Class::getSimpleName)
                    .contains("Correct", "AdjustLevel", "Lift", "Withdraw", "Restore");
        }

        @Test
        void relateWhatThereIs() {
            List<Relation> relations = corrections().flatMap(w -> w.relations().stream()).toList();
            assertThat(relations).isNotEmpty();
            assertThat(SampleExamples.numbers().values())
                    .containsAll(relations.stream().map(Relation::number).toList());
        }

        @Test
        void loseNoRelation() {
            long named =
                    SAMPLE.later().stream()
                            .filter(LaterStep.Correct.class::isInstance)
                            .map(LaterStep.Correct.class::cast)
                            .mapToLong(step -> step.changes().path("relations").size())
                            .sum();
            assertThat(corrections().mapToLong(w -> w.relations().size()).sum())
                    .isGreaterThanOrEqualTo(named);
        }

        @Test
        void correctOnTopOfEarlierCorrections() {
            List<Wording> powerBanks =
                    corrections()
                            .filter(w -> w.title().in(Lang.EN).startsWith("Recall of power banks"))
                            .toList();
            assertThat(powerBanks).hasSize(2);
            assertThat(powerBanks.getLast().title().in(Lang.EN)).endsWith("(extended)");
            assertThat(powerBanks.getLast().relations()).isNotEmpty();
        }

        private static Stream<Wording> corrections() {
            return SampleExamples.later().stream()
                    .filter(Command.Correct.class::isInstance)
                    .map(Command.Correct.class::cast)
                    .map(Command.Correct::wording);
        }
    }

    private static List<Wording> wordings() {
        return SAMPLE.drafts().stream().map(Draft::wording).toList();
    }

    private static Level level(Draft draft) {
        var claim = draft.level();
        var day = Rules.dayOf(java.time.Instant.parse("2026-11-22T00:00:00Z"));
        return claim == null
                ? Level.UNRATED
                : REFERENCE
                        .levelScheme(claim.scheme())
                        .orElseThrow()
                        .levelOf(claim.name(), day)
                        .orElseThrow();
    }
}
