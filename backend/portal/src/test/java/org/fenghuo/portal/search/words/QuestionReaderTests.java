package org.fenghuo.portal.search.words;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionReaderTests {
    private static final QuestionReader READER =
            new QuestionReader(WordExamples.THESAURUS, WordExamples.REFERENCE);

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
                    镉超标                      | Words:镉 Words:超标
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
    class WhenItIsACode {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                textBlock =
                        """
                        2024.9650              | 20249650
                        2024 9650              | 20249650
                        2024-9650              | 20249650
                        024-2024               | 0242024
                        FSIS-024-94            | fsis02494
                        FH-2026-000123         | fh2026000123
                        fh 2026 000123         | fh2026000123
                        ＦＨ－２０２６－０００１２３   | fh2026000123
                        91632701MA9900773X     | 91632701ma9900773x
                        96385074               | 96385074
                        036000291452           | 036000291452
                        6901234567892          | 6901234567892
                        6 901234 567892        | 6901234567892
                        16901234567899         | 16901234567899
                        0207                   | 0207
                        HS 0207                | 0207
                        hs编码0207.14           | 020714
                        0207.14.00             | 02071400
                        LSVAA49J132047371      | lsvaa49j132047371
                        L26-177                | l26177
                        PHA 100916             | pha100916
                        CNAS L99002            | cnasl99002
                        8400000                | 8400000
                        """)
        void itIsExact(String text, String code) {
            assertThat(READER.read(text).parts()).containsExactly(new Code(text, code));
        }

        @ParameterizedTest
        @CsvSource({"青市监处罚〔2025〕示31号", "青市监处罚[2025]示31号", "青市监处罚2025示31"})
        void aDecisionIsOneCode(String text) {
            assertThat(READER.read(text).parts())
                    .singleElement()
                    .isInstanceOfSatisfying(
                            Code.class, code -> assertThat(code.written()).isEqualTo(text));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                textBlock =
                        """
                        召回 2024.9650 枸杞      | Words:召回 Code:2024.9650 NAME:goji
                        FSIS 2024.9652          | NAME:us-fsis Code:2024.9652
                        批号20240501            | Code:20240501
                        批号 20240501            | Code:20240501
                        lot 20240501            | Code:20240501
                        枸杞L26177              | NAME:goji Code:L26177
                        """)
        void itStandsBesideOtherParts(String text, String parts) {
            assertThat(parts(READER.read(text))).isEqualTo(parts);
        }

        @ParameterizedTest
        @CsvSource({
            "2024",
            "2024年",
            "2023-2024",
            "0.5 mg/kg",
            "０．５毫克/千克",
            "1000吨",
            "5000 kg",
            "500ml",
            "3个",
            "12",
            "covid-19",
            "omega-3",
            "1250 箱",
            "5%",
            "gou3qi3"
        })
        void aNumberThatCountsOrMeasuresIsNone(String text) {
            assertThat(READER.read(text).parts()).isNotEmpty().noneMatch(Code.class::isInstance);
        }

        @Test
        void itsNumberIsKnownWithoutTheLettersBefore() {
            assertThat(new Code("FSIS-024-2024", "fsis0242024").bare()).isEqualTo("0242024");
            assertThat(new Code("91632701MA9900773X", "91632701ma9900773x").bare())
                    .isEqualTo("91632701ma9900773x");
        }
    }

    @Nested
    class WhenItUsesSigns {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                textBlock =
                        """
                        "smoked salmon"          | Phrase:smoked salmon
                        “枸杞 农药”                | Phrase:枸杞 农药
                        「枸杞」农药               | Phrase:枸杞 NAME:pesticides
                        ＂枸杞＂                   | Phrase:枸杞
                        ""                       | ``
                        "枸杞                     | NAME:goji
                        枸杞 -农药                | NAME:goji -NAME:pesticides
                        枸杞 －农药               | NAME:goji -NAME:pesticides
                        枸杞 -"农药 残留"          | NAME:goji -Phrase:农药 残留
                        -枸杞农药                 | -Words:枸杞农药
                        枸杞 -                    | NAME:goji
                        枸杞 - 农药               | NAME:goji NAME:pesticides
                        枸杞 --农药               | NAME:goji NAME:pesticides
                        sea-buckthorn            | Words:sea-buckthorn
                        枸杞 -hazard:农药         | NAME:goji -NAME:pesticides
                        """)
        void quotesAndMinusMeanWhatTheySay(String text, String parts) {
            assertThat(parts(READER.read(text))).isEqualTo(parts);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                textBlock =
                        """
                        kind:RECALL             | KIND=RECALL
                        类别:召回                 | KIND=召回
                        類別：召回                | KIND=召回
                        Hazard:salmonella       | HAZARD=salmonella
                        产地:法国                 | COUNTRY=法国
                        firm:"Tyson Foods"      | FIRM=Tyson Foods
                        企业:“雪山 食品”           | FIRM=雪山 食品
                        等级:II kind:RECALL      | LEVEL=II KIND=RECALL
                        number:FH-2026-000029   | NUMBER=FH-2026-000029
                        批号:L26-177             | CODE=L26-177
                        """)
        void aFieldHasAValue(String text, String fields) {
            Question question = READER.read(text);

            assertThat(question.parts()).isEmpty();
            assertThat(
                            question.fields().stream()
                                    .map(is -> is.field() + "=" + is.value())
                                    .collect(joining(" ")))
                    .isEqualTo(fields);
        }

        @ParameterizedTest
        @CsvSource({"colour:red", "kind:", "kind: 枸杞", ":RECALL", "15:30", "kind:\"\"", "枸杞:农药"})
        void whatIsMalformedIsWords(String text) {
            Question question = READER.read(text);

            assertThat(question.parts()).isNotEmpty();
            assertThat(question.fields()).isEmpty();
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

    static String parts(Question question) {
        String without =
                question.without().stream().map(part -> "-" + show(part)).collect(joining(" "));
        String parts =
                question.parts().stream().map(QuestionReaderTests::show).collect(joining(" "));
        return (parts + " " + without).strip();
    }

    private static String show(Part part) {
        return switch (part) {
            case Named named ->
                    named.how()
                            + ":"
                            + named.concepts().stream().map(Concept::id).collect(joining("/"));
            case Words words -> "Words:" + words.written();
            case Phrase phrase -> "Phrase:" + phrase.written();
            case Code code -> "Code:" + code.written();
        };
    }
}
