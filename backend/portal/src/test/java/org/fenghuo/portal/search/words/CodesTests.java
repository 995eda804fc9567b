package org.fenghuo.portal.search.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fenghuo.portal.search.words.WordExamples.parts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes in questions are exact, and told from numbers that count or measure. */
class CodesTests {
    private static final QuestionReader READER = WordExamples.READER;

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
