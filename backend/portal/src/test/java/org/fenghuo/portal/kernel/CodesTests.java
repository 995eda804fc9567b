package org.fenghuo.portal.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTests {
    @Nested
    class Uscc_ {
        @Test
        void theStandardsOwnExampleIsValid() {
            assertThat(Uscc.parse("91350100M000100Y43")).isPresent();
        }

        @Test
        void oneWrongCharacterIsSeen() {
            String valid = Uscc.completing("91630000MA00EXAMP").value();
            for (int i = 0; i < valid.length(); i++) {
                char other = valid.charAt(i) == '7' ? '8' : '7';
                assertThat(Uscc.parse(valid.substring(0, i) + other + valid.substring(i + 1)))
                        .as("position %d", i)
                        .isEmpty();
            }
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "91350100M000100Y4",
                    "91350100M000100Y44",
                    "91350100MOOO1OOY43",
                    "9135010０M000100Y43"
                })
        void whatIsNoneIsRefused(String text) {
            assertThat(Uscc.parse(text)).isEmpty();
            assertThatIllegalArgumentException().isThrownBy(() -> new Uscc(text));
        }
    }

    @Nested
    class Gtin_ {
        @ParameterizedTest
        @ValueSource(strings = {"4006381333931", "96385074", "036000291452", "10614141000415"})
        void allFourLengthsAreKnown(String code) {
            assertThat(Gtin.parse(code)).isPresent();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"4006381333932", "400638133393", "", "40063813339311", "４００６３８１３３３９３１"})
        void aWrongDigitOrLengthIsRefused(String code) {
            assertThat(Gtin.parse(code)).isEmpty();
        }
    }

    @Nested
    class HsCode_ {
        @ParameterizedTest
        @ValueSource(strings = {"08", "0813", "081340", "08134010", "0813401000", "0813401000999"})
        void everyDepthIsKnown(String code) {
            assertThat(HsCode.parse(code)).isPresent();
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "8", "00", "0813.40", "08134", "081340100099"})
        void anotherShapeIsRefused(String code) {
            assertThat(HsCode.parse(code)).isEmpty();
        }
    }

    @Nested
    class PublicationNumber_ {
        @Test
        void serialsReadBack() {
            assertThat(PublicationNumber.of(2026, 123).value()).isEqualTo("FH-2026-000123");
            assertThat(PublicationNumber.of(2026, 12_345_678).serial()).isEqualTo(12_345_678);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "FH-26-000123",
                    "fh-2026-000123",
                    "FH-2026-123",
                    "FH-2026-000123 ",
                    "FH-2026-0001239999999999999"
                })
        void anotherShapeIsNoNumber(String text) {
            assertThat(PublicationNumber.parse(text)).isEmpty();
        }
    }
}
