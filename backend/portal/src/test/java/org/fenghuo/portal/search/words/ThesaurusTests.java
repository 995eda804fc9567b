package org.fenghuo.portal.search.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.fenghuo.portal.kernel.Lang;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThesaurusTests {
    private final Thesaurus thesaurus = WordExamples.THESAURUS;

    @Nested
    class WhenATextIsPublished {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                textBlock =
                        """
                        检出沙门氏菌的黑枸杞          | salmonella goji
                        從枸杞中檢出毒死蜱           | goji chlorpyrifos
                        Salmonella in goji berries  | salmonella goji
                        ＤＤＶＰ in Tomatoes          | dichlorvos tomato
                        dichlorvos                  | dichlorvos
                        奶 粉                        | milk-powder
                        挪威产鱼类                   | norway fish
                        pathogenic bacterium        |
                        milk powders                | milk-powder
                        Milk-powder                 | milk-powder
                        2,4-D residues              | two-four-d
                        12,4-D                      |
                        冬虫夏草                     | cordyceps
                        黄曲霉毒素B1                 | aflatoxin-b1
                        黄曲霉毒素B12                |
                        CAS 62-73-7                 | dichlorvos
                        """)
        void itIsTaggedByEveryNameInIt(String text, String ids) {
            Set<String> expected = ids == null ? Set.of() : Set.of(ids.split(" "));

            assertThat(thesaurus.mentionedIn(text)).isEqualTo(expected);
        }

        @Test
        void theLongestNameCounts() {
            assertThat(thesaurus.mentionedIn("肠炎沙门氏菌")).containsExactly("salmonella-enteritidis");
            assertThat(thesaurus.mentionedIn("婴儿配方奶粉")).containsExactly("infant-formula");
        }

        @Test
        void wordsOfQuestionsDoNotCount() {
            assertThat(thesaurus.mentionedIn("宝宝奶粉")).containsExactly("milk-powder");
            assertThat(thesaurus.mentionedIn("leading, lead, 铅")).isEmpty();
        }

        @Test
        void latinNamesAreWholeWords() {
            assertThat(thesaurus.mentionedIn("fishing for colas in coffeehouses"))
                    .containsExactly("cola");
        }

        @Test
        void abbreviationsThatAreWordsCountInCapitalsOnly() {
            assertThat(thesaurus.mentionedIn("Don Juan")).isEmpty();
            assertThat(thesaurus.mentionedIn("DON in maize")).containsExactly("deoxynivalenol");
            assertThat(thesaurus.mentionedIn("DONALD")).isEmpty();
        }

        @Test
        void aNameOfOneCharacterCountsAlone() {
            assertThat(thesaurus.mentionedIn("镉（以Cd计）")).containsExactly("cadmium");
            assertThat(thesaurus.mentionedIn("铜、镉 0.5 mg/kg")).containsExactly("cadmium");
            assertThat(thesaurus.mentionedIn("镉红颜料")).isEmpty();
        }

        @Test
        void aTasteIsNotTheThing() {
            assertThat(thesaurus.mentionedIn("番茄味薯片")).isEmpty();
            assertThat(thesaurus.mentionedIn("番茄酱")).containsExactly("tomato");
        }

        @Test
        void nothingIsNothing() {
            assertThat(thesaurus.mentionedIn("")).isEmpty();
            assertThat(thesaurus.mentionedIn("\u0000\ud83d 😀 \u202e ---")).isEmpty();
        }
    }

    @Nested
    class WhenAConceptIsAnEntryOfACodeList {
        private final Concept goji = thesaurus.concept("goji").orElseThrow();

        @Test
        void itHasTheNamesOfBoth() {
            assertThat(goji.zh()).startsWith("枸杞及其制品", "枸杞").contains("枸杞干");
            assertThat(goji.en()).contains("goji berry", "Lycium barbarum");
        }

        @Test
        void aReadingIsNotAName() {
            assertThat(goji.names()).doesNotContain("gouqi", "heigouqi");
        }

        @Test
        void itIsFoundByItsCode() {
            assertThat(thesaurus.ofCode("categories", "goji")).contains("goji");
            assertThat(thesaurus.ofCode("countries", "NO")).contains("norway");
            assertThat(thesaurus.ofCode("countries", "goji")).isEmpty();
        }

        @Test
        void theCategoryAboveIsBroader() {
            assertThat(goji.broader()).containsExactly("fruits-vegetables");
            assertThat(thesaurus.above("goji"))
                    .containsExactlyInAnyOrder("fruits-vegetables", "food");
        }

        @Test
        void aCategoryAboveThatIsNoConceptIsSkipped() {
            Thesaurus sparse =
                    WordExamples.thesaurus(
                            Map.of(
                                    "thesaurus/x.yaml",
                                    "[{id: f, code: categories/food}, {id: g, code: categories/goji}]"));

            assertThat(sparse.above("g")).containsExactly("f");
        }

        @Test
        void itsFilePrefersANameByBeginningWithIt() {
            Thesaurus own =
                    WordExamples.thesaurus(
                            Map.of(
                                    "thesaurus/x.yaml",
                                    "[{id: g, code: categories/goji, zh: [枸杞, 枸杞干]}]"));

            assertThat(own.concept("g").orElseThrow().label(Lang.ZH)).isEqualTo("枸杞");
        }
    }

    @Nested
    class WhenItChanges {
        @Test
        void theFingerprintChanges() {
            assertThat(fingerprintOf("[{id: a, zh: [甲乙]}]"))
                    .isEqualTo(fingerprintOf("# remark\n[{id: a, zh: [甲乙]}]"))
                    .isNotEqualTo(fingerprintOf("[{id: a, zh: [甲丙]}]"))
                    .isNotEqualTo(fingerprintOf("[{id: a, zh: [甲乙], code: countries/NO}]"));
        }

        private static byte[] fingerprintOf(String file) {
            return WordExamples.thesaurus(Map.of("thesaurus/x.yaml", file)).fingerprint();
        }
    }

    @Test
    void aLabelStandsInForAMissingLanguage() {
        assertThat(thesaurus.concept("fish").orElseThrow().label(Lang.EN)).isEqualTo("fish");
        assertThat(thesaurus.concept("heavy-metals").orElseThrow().label(Lang.BO)).isEqualTo("重金属");
        assertThat(thesaurus.concept("lead").orElseThrow().label(Lang.EN)).isEqualTo("铅超标");
    }
}
