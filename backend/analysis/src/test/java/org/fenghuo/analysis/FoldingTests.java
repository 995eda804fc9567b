package org.fenghuo.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingTests {
    @Nested
    class WhenTwoWritingsMeanTheSame {
        @ParameterizedTest
        @CsvSource({
            "農藥殘留, 农药残留",
            "枸 杞　农药, 枸杞农药",
            "枸 杞 goji berries, 枸杞 goji berries",
            "ＣＡＦＥ　１２３, cafe 123",
            "Café Emmentál, cafe emmental",
            "Cafe\u0301, cafe",
            "Straße Øresund Łódź ﬁne, strasse oresund lodz fine",
            "İstanbul ISTANBUL ıstanbul, istanbul istanbul istanbul",
            "ｶﾞﾗｽ, ガラス",
            "Ёлка Й, ёлка й",
            "Ἀθήνα ΣΟΦΟΣ σοφος, ἀθήνα σοφοσ σοφοσ",
            "a\u200Db\u00ADc\uFEFF\u202Ed, abcd",
            "髮菜頭髮, 发菜头发",
            "犛牛 氂牛, 牦牛牦牛",
            "黃麴黴毒素 麹菌, 黄曲霉毒素曲菌",
            "鯰魚 鲶鱼 鮎魚, 鲇鱼鲇鱼鲇鱼",
            "乾燥著名, 干燥著名"
        })
        void theyFoldToOneForm(String written, String folded) {
            assertThat(Folding.fold(written)).isEqualTo(folded);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "0.5mg/kg",
                    "０．５毫克/千克",
                    "0.5 mg / kg",
                    "0.5毫克每公斤",
                    "0.5 ㎎/㎏",
                    "0.5  毫克／千克",
                    " 0.5 MG/KG "
                })
        void unitsHaveOneForm(String written) {
            assertThat(Folding.fold(written)).isEqualTo("0.5 mg/kg");
        }

        @ParameterizedTest
        @CsvSource({
            "含铅5微克/千克的杯, 含铅5 μg/kg的杯",
            "5 µg/kg and 5ug/kg and 5mcg/kg, 5 μg/kg and 5 μg/kg and 5 μg/kg",
            "单位：毫克/千克, 单位:mg/kg",
            "500克 枸杞, 500 g枸杞",
            "3-5毫升, 3-5 ml",
            "10贝克/千克, 10 bq/kg",
            "2 吨, 2 t"
        })
        void otherUnitsToo(String written, String folded) {
            assertThat(Folding.fold(written)).isEqualTo(folded);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "克百威",
                    "3克百威",
                    "fsis-024-94",
                    "2024.9650",
                    "5gx",
                    "a5g",
                    "马克/杯",
                    "hm-5g",
                    "上升"
                })
        void whatIsNoUnitStays(String text) {
            assertThat(Folding.fold(text)).isEqualTo(text);
        }

        @ParameterizedTest
        @CsvSource({
            "FSIS-024-94, fsis02494",
            "2024.9650, 20249650",
            "２０２４．９６５０, 20249650",
            "（GB/T 2763—2021）, gbt27632021",
            "A_1–b, a1b",
            "青市监处罚〔2025〕示31号, 青市监处罚2025示31",
            "青市監處罰[2025]示31, 青市监处罚2025示31",
            "【2024】第12号, 202412",
            "号12, 号12"
        })
        void aCodeHasNoSeparators(String written, String code) {
            assertThat(Folding.code(written)).isEqualTo(code);
            assertThat(Folding.code(code)).isEqualTo(code);
        }
    }

    @Nested
    class WhenALineEnds {
        @Test
        void theWordsBeforeAndAfterStayApart() {
            assertThat(Folding.fold("枸杞\r\n  农药")).isEqualTo("枸杞\n农药");
        }
    }

    @Nested
    class WhenTheTextIsTibetan {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "ཟས་རིགས་བདེ་འཇགས།",
                    "དབྱིན་ཡིག༌གི",
                    "ཧཱུྃ",
                    "\u0F43\u0F77\u0F0C\u0F79\u0F0D"
                })
        void itStaysAsItIs(String text) {
            assertThat(Folding.fold(text)).isEqualTo(text);
            Folded folded = Folding.folded("x " + text);
            assertThat(folded.text()).isEqualTo("x " + text);
            assertThat(folded.original(4)).isEqualTo(4);
        }
    }

    @Nested
    class WhenThePlaceInTheOriginalIsAsked {
        @Test
        void itIsWhereTheLetterBegins() {
            Folded folded = Folding.folded("e\u0301枸 杞ﬁ，０．５毫克/千克。");
            assertThat(folded.text()).isEqualTo("e枸杞fi,0.5 mg/kg。");
            assertThat(Stream.iterate(0, i -> i + 1).limit(16).map(folded::original))
                    .containsExactly(0, 2, 4, 5, 5, 6, 7, 8, 9, 10, 10, 10, 12, 13, 13, 15);
            assertThat(folded.original(16)).isEqualTo(16);
        }

        @Test
        void theEndIsTheEndOfTheOriginal() {
            assertThat(Folding.folded("枸杞 \u200D").original(3)).isEqualTo(4);
            assertThat(Folding.folded("").original(0)).isZero();
        }
    }
}
