package org.fenghuo.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every text, however broken. */
class FoldingOfAnythingTests {
    /** Letters that have met trouble before, among any others. */
    private static final List<String> NASTY =
            List.of(
                    " ",
                    "\n",
                    "　",
                    "\u2028",
                    "克",
                    "毫克",
                    "千克",
                    "/",
                    "每",
                    "5",
                    "0.5",
                    ",",
                    "-",
                    "g",
                    "mg",
                    "kg",
                    "é",
                    "\u0301",
                    "\u0345",
                    "\u0308",
                    "が",
                    "か",
                    "\u3099",
                    "ﾞ",
                    "ᄀ",
                    "ᅡ",
                    "ᆨ",
                    "ㄱ",
                    "ㅏ",
                    "각",
                    "İ",
                    "ı",
                    "ß",
                    "ẞ",
                    "ς",
                    "Σ",
                    "ſ",
                    "ﬁ",
                    "㎎",
                    "㎏",
                    "μ",
                    "µ",
                    "℃",
                    "農",
                    "苎",
                    "苧",
                    "薴",
                    "一",
                    "𠀀",
                    "\uD83D",
                    "\uDE00",
                    "😀",
                    "👨\u200D👩\u200D👧",
                    "\u202E",
                    "\u200F",
                    "\uFE0F",
                    "\u034F",
                    "ཧཱུྃ",
                    "\u0F77",
                    "\u0F0C",
                    "ǖ",
                    "ŉ",
                    "ǆ",
                    "ʰ",
                    "¨",
                    "ﷺ",
                    "ａ",
                    "㍿",
                    "…");

    static Stream<String> texts() {
        Random random = new Random(20260301);
        return Stream.generate(() -> text(random)).limit(2_000);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(1, 16); i > 0; i--) {
            if (random.nextInt(4) > 0) {
                text.append(NASTY.get(random.nextInt(NASTY.size())));
            } else {
                text.appendCodePoint(
                        random.nextInt(
                                random.nextBoolean() ? 0x3000 : Character.MAX_CODE_POINT + 1));
            }
        }
        return text.toString();
    }

    @Test
    void foldingTwiceIsFoldingOnce() {
        assertThat(texts())
                .allSatisfy(text -> {
                    String once = Folding.fold(text);
                    assertThat(Folding.fold(once)).isEqualTo(once);
                });
    }

    @Test
    void placesGoForwardAndStayInside() {
        assertThat(texts())
                .allSatisfy(text -> {
                    Folded folded = Folding.folded(text);
                    int before = 0;
                    for (int i = 0; i <= folded.text().length(); i++) {
                        assertThat(folded.original(i)).isBetween(before, text.length());
                        before = folded.original(i);
                    }
                    assertThat(before).isEqualTo(text.length());
                });
    }

    @ParameterizedTest
    @MethodSource
    void aMillionCharactersTakeNoTime(String piece) {
        String text = piece.repeat(1_000_000 / piece.length());
        assertTimeout(
                Duration.ofSeconds(10),
                () ->
                        assertThat(Folding.folded(text).original(Integer.MAX_VALUE))
                                .isEqualTo(text.length()));
    }

    static Stream<String> aMillionCharactersTakeNoTime() {
        return Stream.of(
                "農 ",
                "é",
                "\u0315\u0300",
                "1.",
                "5mg/kg",
                "5 克每",
                "毫克/",
                " ",
                "ｶﾞ",
                "ㄱㅏ",
                "a\u0301\u0323");
    }

    @Test
    void everyCharacterAloneFoldsOnce() {
        for (int c = 0; c < 0x3_0000; c++) {
            String once = Folding.fold(Character.toString(c));
            assertThat(Folding.fold(once)).isEqualTo(once);
        }
    }
}
