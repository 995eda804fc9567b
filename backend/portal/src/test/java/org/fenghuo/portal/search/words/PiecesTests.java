package org.fenghuo.portal.search.words;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.fenghuo.portal.search.words.WordExamples.parts;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quotes, {@code -word} and {@code field:value}. */
class PiecesTests {
    private static final QuestionReader READER = WordExamples.READER;

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
