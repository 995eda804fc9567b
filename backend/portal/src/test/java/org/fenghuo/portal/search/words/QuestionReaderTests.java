package org.fenghuo.portal.search.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fenghuo.portal.search.words.WordExamples.parts;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionReaderTests {
    private static final QuestionReader READER = WordExamples.READER;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    枸杞 农药                   | NAME:goji NAME:pesticides
                    枸杞农药                    | NAME:goji NAME:pesticides
                    枸 杞                      | NAME:goji
                    農藥殘留                    | NAME:pesticides
                    goji berries in Norway     | NAME:goji NAME:norway
                    挪威产的鱼                   | NAME:norway Words:产的鱼
                    ddvp                       | NAME:dichlorvos
                    ＤＤＶＰ                     | NAME:dichlorvos
                    E210                       | NAME:benzoic-acid
                    2,4-D                      | NAME:two-four-d
                    黄曲霉毒素B1                 | NAME:aflatoxin-b1
                    us                         | ASKED:usa
                    农残                        | ASKED:pesticides
                    lead                       | ASKED:lead
                    铅                          | ASKED:lead
                    番茄和枸杞                   | NAME:tomato NAME:goji
                    铅超标                      | NAME:lead
                    镉超标                      | NAME:cadmium Words:超标
                    砷超标                      | Words:砷 Words:超标
                    镉红超标                    | Words:镉红 Words:超标
                    青海湖的鱼能出口吗             | NAME:qinghai-lake ASKED:fish Words:出口
                    """)
    void thingsAreKnownByTheirNames(String text, String parts) {
        assertThat(parts(READER.read(text))).isEqualTo(parts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    花生 油菜      | Words:花生 Words:油菜
                    花生油菜       | NAME:peanut-oil
                    花 生 油       | NAME:peanut-oil
                    枸杞 红果      | NAME:goji Words:红果
                    狗牌 红果      | Words:狗牌 Words:红果
                    """)
    void spacesBetweenChineseWordsPartThem(String text, String parts) {
        assertThat(parts(READER.read(text))).isEqualTo(parts);
    }

    @Nested
    class WhenItIsTypedInLatinLetters {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                textBlock =
                        """
                        gouqi             | PINYIN:goji
                        gou qi            | PINYIN:goji
                        Gǒu qǐ            | PINYIN:goji
                        gou3qi3           | PINYIN:goji
                        gou3 qi3          | PINYIN:goji
                        gou-qi            | PINYIN:goji
                        heigouqi          | PINYIN:goji
                        lvcha             | PINYIN:green-tea
                        lücha             | PINYIN:green-tea
                        lu cha            | PINYIN:green-tea
                        zhongjinshu       | PINYIN:heavy-metals
                        gouqi nongyao     | PINYIN:goji PINYIN:pesticides
                        gou qi nong yao   | PINYIN:goji PINYIN:pesticides
                        gouqi Salmonella  | PINYIN:goji NAME:salmonella
                        枸杞 nongyao       | NAME:goji PINYIN:pesticides
                        nongcan           | PINYIN:pesticides
                        kele              | PINYIN:cola
                        cola              | NAME:cola
                        gq                | INITIALS:goji
                        GQ                | INITIALS:goji
                        smsj              | INITIALS:salmonella
                        nf                | INITIALS:milk-powder
                        qhh               | Words:qhh
                        gq nongyao        | Words:gq PINYIN:pesticides
                        """)
        void chineseNamesAreKnownByTheirSound(String text, String parts) {
            assertThat(parts(READER.read(text))).isEqualTo(parts);
        }

        @Test
        void whatIsPinyinButNoNameTellsItsSyllables() {
            assertThat(READER.read("lan hua").parts())
                    .singleElement()
                    .isInstanceOfSatisfying(
                            Words.class,
                            words -> assertThat(words.syllables()).contains(List.of("lan", "hua")));
        }

        @Test
        void wordsThatAreNotPinyinHaveNone() {
            assertThat(READER.read("strollers").parts())
                    .containsExactly(new Words("strollers", List.of()));
        }
    }

    @Nested
    class WhenItIsASentence {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                textBlock =
                        """
                        宝宝奶粉能喝吗                     | ASKED:infant-formula
                        请问枸杞能吃吗？                    | NAME:goji
                        枸杞有没有农药残留                   | NAME:goji NAME:pesticides
                        奶粉里有沙门氏菌吗                   | NAME:milk-powder NAME:salmonella
                        最近哪些枸杞被召回了                  | NAME:goji Words:召回
                        拉肚子怎么办                        | ASKED:pathogens
                        枸杞可以进口吗                       | NAME:goji Words:进口
                        is it safe to eat goji berries?   | NAME:goji
                        what about salmonella in fish     | NAME:salmonella NAME:fish
                        Can I eat tomatoes from the US    | NAME:tomato ASKED:usa
                        能吃吗                            | Words:能吃吗
                        is it safe to eat                 | Words:is it safe to eat
                        的                               | Words:的
                        the                              | Words:the
                        """)
        void onlyWhatItIsAboutIsLookedFor(String text, String parts) {
            assertThat(parts(READER.read(text))).isEqualTo(parts);
        }

        @Test
        void aUnitStaysWithItsNumber() {
            assertThat(parts(READER.read("枸杞 0.5 mg/kg"))).isEqualTo("NAME:goji Words:0.5 mg/kg");
        }

        @Test
        void wordsFromTheWritingKeepTheirOrder() {
            assertThat(parts(READER.read("硒鼓 strollers 枸杞 红果")))
                    .isEqualTo("Words:硒鼓 Words:strollers NAME:goji Words:红果");
        }
    }

    @Nested
    class WhenItIsReadLiterally {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                textBlock =
                        """
                        枸杞 农药            | Words:枸杞 Words:农药
                        宝宝奶粉能喝吗        | Words:宝宝奶粉
                        gouqi              | Words:gouqi
                        gq                 | Words:gq
                        goji berry         | Words:goji berry
                        枸杞 2024.9650      | Words:枸杞 Code:2024.9650
                        枸杞 -农药           | Words:枸杞 -Words:农药
                        """)
        void nothingIsNamed(String text, String parts) {
            assertThat(parts(READER.readLiterally(text))).isEqualTo(parts);
        }
    }
}
