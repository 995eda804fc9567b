package org.fenghuo.portal.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fenghuo.portal.check.CheckExamples.item;
import static org.fenghuo.portal.check.CheckExamples.read;

import java.time.LocalDate;
import java.util.List;
import org.fenghuo.portal.kernel.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemReaderTests {
    private static List<Problem> problems(String... values) {
        return ((ItemReader.Refused) read(values)).problems();
    }

    @Test
    void aScannedCodeCountsAsIfGiven() {
        Item item = item("code=(01)09520000830144(10)NJ240903(11)240903(21)S-17");

        assertThat(item.gtin()).hasToString("09520000830144");
        assertThat(item.batch()).isEqualTo("NJ240903");
        assertThat(item.produced()).isEqualTo(LocalDate.of(2024, 9, 3));
        assertThat(item.serial()).isEqualTo("S-17");
    }

    @Test
    void bothWaysMayBeUsedWhereTheyAgree() {
        Item item =
                item(
                        "code=(01)09520000830144(10)NJ240903",
                        "gtin=9520000830144",
                        "batch=nj-240903");

        assertThat(item.gtin()).hasToString("9520000830144");
    }

    @Test
    void separatorsBetweenDigitsDoNotCount() {
        Item item = item("gtin=9 520000-830144", "hsCode=0813.40");

        assertThat(item.gtin()).hasToString("9520000830144");
        assertThat(item.hsCode()).hasToString("081340");
    }

    @ParameterizedTest
    @CsvSource({
        "gtin=9520000830145, gtin, not-a-gtin",
        "gtin=12345, gtin, not-a-gtin",
        "code=9520000830145, code, not-a-gtin",
        "code=hello, code, not-a-barcode",
        "hsCode=00, hsCode, not-a-hs-code",
        "batch= , '', nothing-to-check",
    })
    void whatIsWrongIsSaidByField(String value, String field, String code) {
        assertThat(problems(value))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.field()).isEqualTo(field);
                    assertThat(problem.code()).isEqualTo(code);
                });
    }

    @Test
    void everyMistakeIsSaid() {
        assertThat(problems("gtin=1", "hsCode=x", "brand=" + "长".repeat(201)))
                .extracting(Problem::field)
                .containsExactly("gtin", "brand", "hsCode");
    }

    @Test
    void whatDiffersFromTheBarcodeIsRefused() {
        assertThat(problems("code=(01)09520000830144(10)NJ240903", "batch=NJ240904"))
                .containsExactly(
                        Problem.of("batch", "differs-from-barcode", "NJ240904", "NJ240903"));
    }
}
