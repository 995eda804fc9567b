package org.fenghuo.portal.search.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever comes in is a question, and reading it costs little. */
class HostileQuestionsTests {
    /** Thousands of times of what it takes, far less than anything that grows with a power. */
    private static final Duration LONG = Duration.ofSeconds(30);

    private static final QuestionReader READER = WordExamples.READER;
    private static final Spelling SPELLING = new Spelling(WordExamples.THESAURUS, READER);

    /** Parted by bars; an open box is a space. */
    private static final String PIECES =
            "(|)|\"|“|-|-␣|␣-|－|:|a:|kind:|kind:\"|-\"|\\|*|?|/|[|{|〔2024〕|枸|枸杞|枸枸|gou|g|qi␣|1|1␣|1-|12345␣"
                    + "|2024.|a1|a1-|罚2025示|0.5mg/kg␣|😀|\u202e|\u200b|\u0000|\ud83d|\ude00|\u0301|a\u0301|བོད་"
                    + "|的|能吃吗|可以|is it␣|salmonela␣|狗杞␣|\t|\n|\u3000|\uffff|hs␣|i̇ß";

    static Stream<String> texts() {
        return Stream.of(PIECES.replace('␣', ' ').split("\\|"))
                .flatMap(piece -> Stream.of(piece, piece.repeat(500), "枸杞" + piece, piece + "枸杞 "))
                .flatMap(text -> Stream.of(text, text.repeat(40)));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyTextIsAQuestion(String text) {
        assertTimeoutPreemptively(
                LONG,
                () -> {
                    assertThat(READER.read(text)).isNotNull();
                    assertThat(READER.readLiterally(text)).isNotNull();
                    assertThat(SPELLING.didYouMean(text)).isNotNull();
                });
    }

    @Test
    void textAtRandomIsAQuestion() {
        Random random = new Random(7);
        String signs = "枸杞沙门氏菌能吃吗的 \"“”「」-－:：()〔〕0123456789abgouqi.,/\u0000\ud83d\ude00\u0301བོ་";
        for (int i = 0; i < 2_000; i++) {
            String text =
                    random.ints(random.nextInt(60), 0, signs.length())
                            .map(signs::charAt)
                            .collect(
                                    StringBuilder::new,
                                    StringBuilder::appendCodePoint,
                                    StringBuilder::append)
                            .toString();

            assertThat(READER.read(text)).isNotNull();
            assertThat(SPELLING.didYouMean(text)).isNotNull();
        }
    }

    @Test
    void onlyTheFirstFiveHundredCharactersCount() {
        assertThat(READER.read("的".repeat(499) + "枸杞").parts())
                .singleElement()
                .isInstanceOf(Words.class);
        assertThat(READER.read(" ".repeat(400) + "枸杞").parts())
                .singleElement()
                .isInstanceOf(Named.class);
    }

    @Test
    void whatSaysNothingIsNoPart() {
        assertThat(READER.read("").parts()).isEmpty();
        assertThat(READER.read(" \t\n").parts()).isEmpty();
        assertThat(READER.read("(((").parts()).isEmpty();
        assertThat(READER.read("😀😀").parts()).isEmpty();
    }

    @Test
    void partsAreReadAroundWhatSaysNothing() {
        assertThat(WordExamples.parts(READER.read("😀枸杞\u0000\ud83d农药 \u202eཡ")))
                .isEqualTo("NAME:goji NAME:pesticides Words:ཡ");
    }
}
