package org.fenghuo.portal.search.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTests {
    private static final Spelling SPELLING =
            new Spelling(WordExamples.THESAURUS, WordExamples.READER);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    狗杞          | 枸杞
                    枸枸杞        | 枸杞
                    杞枸          | 枸杞
                    沙门氏茵       | 沙门氏菌
                    沙门士菌       | 沙门氏菌
                    沙们氏菌       | 沙门氏菌
                    沙门门氏菌     | 沙门氏菌
                    肠炎沙门菌     | 肠炎沙门氏菌
                    冬虫厦草       | 冬虫夏草
                    冬夏虫草       | 冬虫夏草
                    敌敌威        | 敌敌畏
                    重金蜀        | 重金属
                    salmonela    | Salmonella
                    samlonella   | Salmonella
                    aslmonella   | Salmonella
                    tomatto      | tomato
                    cofee        | coffee
                    chlorpirifos | chlorpyrifos
                    goji bery    | goji berry
                    infant formla | infant formula
                    goouqi       | 枸杞
                    gouqii       | 枸杞
                    guoqi        | 枸杞
                    gou qii      | 枸杞
                    shamenshijum | 沙门氏菌
                    """)
    void aSlipIsOfferedItsName(String written, String meant) {
        assertThat(SPELLING.didYouMean(written)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    枸杞里有沙门氏茵吗      | 枸杞里有沙门氏菌吗
                    狗杞 salmonela        | 枸杞 Salmonella
                    狗杞 2024.9650        | 枸杞 2024.9650
                    salmonela in fish    | Salmonella in fish
                    狗杞 -农药             | 枸杞 -农药
                    kind:RECALL 狗杞       | kind:RECALL 枸杞
                    """)
    void theRestOfTheQuestionStays(String written, String meant) {
        assertThat(SPELLING.didYouMean(written)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "枸杞", "沙门氏菌", "枸杞 沙门氏菌", "salmonella", "goji berries", "gouqi", "gou qi", "lvcha",
                        "農藥",
                "宝宝奶粉", "农残", "FH-2026-000123", "FSIS-024-94", "L26177", "“狗杞”", "product:狗杞", "红果",
                        "山西",
                "stroller", "the", "青海湖的鱼能出口吗", ""
            })
    void whatIsRightOrExactIsLeftAlone(String text) {
        assertThat(SPELLING.didYouMean(text)).isEmpty();
    }

    @Nested
    class WhenWordsAreAskedAbout {
        @Test
        void theLikeliestNameIsFirst() {
            assertThat(SPELLING.corrections(new Words("狗杞", List.of())))
                    .first()
                    .isEqualTo(new Correction("狗杞", "枸杞"));
        }

        @Test
        void threeAreOfferedAtMost() {
            assertThat(
                            SPELLING.corrections(
                                    new Words("狗杞 tomatto cofee salmonela samlonella", List.of())))
                    .hasSize(3);
        }

        @Test
        void theSlipBesideAGoodNameIsFound() {
            assertThat(SPELLING.corrections(new Words("番茄沙门氏茵", List.of())))
                    .first()
                    .isEqualTo(new Correction("沙门氏茵", "沙门氏菌"));
        }
    }

    @Test
    void aCorrectionReplacesOnlyTheSlip() {
        assertThat(new Correction("狗杞", "枸杞").in("青海 狗杞 召回")).isEqualTo("青海 枸杞 召回");
        assertThat(new Correction("狗杞", "枸杞").in("青海")).isEqualTo("青海");
    }

    @ParameterizedTest
    @CsvSource({
        "abc, abc, false", "abc, abd, true", "abc, ab, true", "abc, xabc, true", "abc, acb, true",
        "abc, cba, false", "abc, bad, false", "ab, ba, true", "a, b, true", "枸杞, 狗杞, true"
    })
    void oneSlipIsTold(String one, String other, boolean slip) {
        assertThat(Distance.isOne(one, other)).isEqualTo(slip);
        assertThat(Distance.isOne(other, one)).isEqualTo(slip);
        assertThat(Distance.between(one, other, 3) == 1).isEqualTo(slip);
    }
}
