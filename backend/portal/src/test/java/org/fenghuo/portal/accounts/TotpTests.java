package org.fenghuo.portal.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The vectors of RFC 6238, appendix B, and of RFC 4648. */
class TotpTests {
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    private static final Instant NOW = Instant.parse("2026-04-15T01:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void codesAreThoseOfTheStandard(long second, String code) {
        long step = Totp.stepAt(Instant.ofEpochSecond(second));

        assertThat(Totp.code(SECRET, step, 8)).isEqualTo(code);
    }

    @Test
    void theStepsBesideCountAndNoOthers() {
        long step = Totp.stepAt(NOW);

        for (long near = step - 1; near <= step + 1; near++) {
            assertThat(Totp.stepOf(Totp.code(SECRET, near, Totp.DIGITS), SECRET, NOW))
                    .hasValue(near);
        }
        assertThat(Totp.stepOf(Totp.code(SECRET, step - 2, Totp.DIGITS), SECRET, NOW)).isEmpty();
        assertThat(Totp.stepOf("", SECRET, NOW)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "f, MY",
        "fo, MZXQ",
        "foo, MZXW6",
        "foob, MZXW6YQ",
        "fooba, MZXW6YTB",
        "foobar, MZXW6YTBOI"
    })
    void secretsAreWrittenAsAppsWantThem(String bytes, String text) {
        assertThat(Totp.base32(bytes.getBytes(StandardCharsets.US_ASCII))).isEqualTo(text);
    }
}
