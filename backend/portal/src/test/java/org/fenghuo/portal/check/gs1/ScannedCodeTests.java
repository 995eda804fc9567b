package org.fenghuo.portal.check.gs1;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.fenghuo.portal.kernel.Gtin;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScannedCodeTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
    private static final Gtin GTIN = new Gtin("09520000830144");
    private static final ScannedCode WHOLE =
            new ScannedCode(GTIN, "NJ240903", LocalDate.of(2024, 9, 3), "S-17");

    private static Optional<ScannedCode> parse(String text) {
        return ScannedCode.parse(text, TODAY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(01)09520000830144(11)240903(10)NJ240903(21)S-17",
                "(01) 09520000830144 (10) NJ240903 (11) 240903 (21) S-17",
                "]C1010952000083014411240903" + "10NJ240903\u001D21S-17",
                "]d2\u001D010952000083014410NJ240903\u001D11240903" + "21S-17\u001D",
                "010952000083014421S-17\u001D17270903" + "11240903" + "10NJ240903",
                "https://id.gs1.org/01/09520000830144/10/NJ240903/21/S-17?11=240903&17=270903",
                "https://shop.example/p/01/9520000830144/10/NJ240903/21/S-17?11=240903&lang=zh",
            })
    void oneItemIsReadHoweverItIsWritten(String text) {
        assertThat(parse(text)).contains(WHOLE);
    }

    @Test
    void digitsAreABarcode() {
        assertThat(parse(" 9520000830144 "))
                .contains(new ScannedCode(new Gtin("9520000830144"), null, null, null));
    }

    @Nested
    class WhatACheckDoesNotUse {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "(01)09520000830144(13)240903(15)250101(17)250101(240)A-1(241)B/2(3103)000250",
                    "010952000083014431030002502401A-1\u001D8008240903101112\u001D99our own",
                    "(01)09520000830144(99)X",
                })
        void isPassedOver(String text) {
            assertThat(parse(text)).contains(new ScannedCode(GTIN, null, null, null));
        }
    }

    @Nested
    class Years {
        @Test
        void areThoseNearToday() {
            assertThat(produced("760101")).isEqualTo(LocalDate.of(2076, 1, 1));
            assertThat(produced("770101")).isEqualTo(LocalDate.of(1977, 1, 1));
        }

        @Test
        void withoutADayAreNoDay() {
            assertThat(produced("240900")).isNull();
            assertThat(produced("241399")).isNull();
        }

        private @Nullable LocalDate produced(String date) {
            return parse("(01)09520000830144(11)" + date).orElseThrow().produced();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hello",
                "9520000830145",
                "(01)09520000830145",
                "(10)NJ240903",
                "(01)9520000830144",
                "(01)09520000830144(10)",
                "(01)09520000830144(10)A(10)B",
                "(01)09520000830144(10)ABCDEFGHIJKLMNOPQRSTU",
                "(01)09520000830144(11)2409",
                "(01)09520000830144(10)批号",
                "0109520000830144" + "99",
                "01095200008301",
                "https://example.org/products/9520000830144",
                "https://example.org/01/9520000830145",
                "https://exa mple/01/9520000830144",
                "\u001D\u001D",
            })
    void anythingElseIsNone(String text) {
        assertThat(parse(text)).isEmpty();
    }
}
