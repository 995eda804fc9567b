package org.fenghuo.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SyllablesTests {
    @ParameterizedTest
    @ValueSource(strings = {"gouqi", "gou qi", "Gou3qi3", "gǒuqǐ", "GOU'QI", "ｇｏｕｑｉ"})
    void onePairOfSyllablesIsWrittenInManyWays(String typed) {
        assertThat(Syllables.split(typed)).containsExactly(List.of("gou", "qi"));
    }

    @Test
    void everyWayToCutIsTriedLongSyllablesFirst() {
        assertThat(Syllables.split("xian"))
                .startsWith(List.of("xian"))
                .contains(List.of("xi", "an"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nüer", "nu:er", "nver", "nǚ'ér", "nv3er2"})
    void umlautIsV(String typed) {
        assertThat(Syllables.split(typed)).contains(List.of("nv", "er"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lüe", "lue", "lve", "lüè"})
    void aKeyboardWithoutUmlautWillDo(String typed) {
        assertThat(Syllables.split(typed)).contains(List.of("lve"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "goji",
                "x",
                "2024",
                "3gou",
                "枸杞",
                "gouqi枸",
                "gou-qi",
                "fsis-024-94",
                "\uD83D",
                "དབྱིན"
            })
    void whatIsNoPinyinIsNotCut(String typed) {
        assertThat(Syllables.split(typed)).isEmpty();
    }

    @Test
    void atMostSixteenWaysInNoTime() {
        assertTimeout(
                Duration.ofSeconds(2),
                () -> {
                    assertThat(Syllables.split("xian".repeat(30)))
                            .hasSize(16)
                            .allMatch(way -> String.join("", way).equals("xian".repeat(30)));
                    assertThat(Syllables.split("xian".repeat(29) + "x")).isEmpty();
                    assertThat(Syllables.split("xian".repeat(250_000))).isEmpty();
                });
    }
}
