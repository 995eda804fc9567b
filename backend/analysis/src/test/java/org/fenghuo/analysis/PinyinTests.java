package org.fenghuo.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PinyinTests {
    @ParameterizedTest
    @CsvSource({"枸, gou", "杞, qi", "长, zhang", "行, xing", "女, nv", "绿, lv", "農, nong", "〇, ling"})
    void theMostUsualReadingComesFirst(String character, String reading) {
        assertThat(Pinyin.readings(character.codePointAt(0))).startsWith(reading);
    }

    @ParameterizedTest
    @CsvSource({"长, chang", "行, hang", "藏, zang", "重, chong"})
    void otherReadingsFollow(String character, String reading) {
        assertThat(Pinyin.readings(character.codePointAt(0)))
                .contains(reading)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "5", "，", "ཀ", "あ", "한", "😀", "\uD800"})
    void whatIsNotChineseHasNoReading(String letter) {
        assertThat(Pinyin.readings(letter.codePointAt(0))).isEmpty();
    }

    @Test
    void everyReadingIsPlainLetters() {
        assertThat(Pinyin.syllables())
                .hasSizeBetween(380, 450)
                .allMatch(s -> s.matches("[a-z]{1,6}"));
        for (int c = 0x4E00; c < 0x9FA6; c++) {
            assertThat(Pinyin.syllables()).containsAll(Pinyin.readings(c));
        }
    }

    @Test
    void almostEveryCharacterHasAReading() {
        int without = 0;
        for (int c = 0x4E00; c < 0x9FA6; c++) {
            without += Pinyin.readings(c).isEmpty() ? 1 : 0;
        }
        assertThat(without).isLessThan(100);
    }

    @ParameterizedTest
    @CsvSource({
        "枸杞, gouqi, gq",
        "枸 杞 A-1 Café, gouqia1cafe, gqa1cafe",
        "農藥殘留, nongyaocanliu, nycl",
        "'', '', ''",
        "。😀, '', ''"
    })
    void aNameIsSpelled(String name, String full, String initials) {
        assertThat(Pinyin.full(name)).isEqualTo(full);
        assertThat(Pinyin.initials(name)).isEqualTo(initials);
    }
}
