package org.fenghuo.portal.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class TrackingCodeTests {
    private final TrackingCode code = TrackingCode.random(new Random(7));

    @Test
    void isReadAsItIsWritten() {
        assertThat(TrackingCode.parse(code.value())).contains(code);
    }

    @Test
    void isReadHoweverItIsTyped() {
        String typed =
                code.value().toLowerCase(java.util.Locale.ROOT).replace("-", " ").replace('0', 'o');

        assertThat(TrackingCode.parse(typed.replaceFirst("ft ", ""))).contains(code);
    }

    @Test
    void aWrongLetterIsNoticed() {
        char last = code.value().charAt(code.value().length() - 2);
        String wrong =
                code.value().substring(0, code.value().length() - 2)
                        + (last == 'A' ? 'B' : 'A')
                        + code.value().charAt(code.value().length() - 1);

        assertThat(TrackingCode.parse(wrong)).isEmpty();
    }

    @Test
    void whatIsNoneIsNone() {
        assertThat(TrackingCode.parse("")).isEmpty();
        assertThat(TrackingCode.parse("FH-2026-000001")).isEmpty();
    }
}
