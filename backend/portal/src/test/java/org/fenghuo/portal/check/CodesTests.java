package org.fenghuo.portal.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fenghuo.portal.check.CheckResult.COMPARE_BY_EYE;
import static org.fenghuo.portal.check.CheckResult.DIFFERENT;
import static org.fenghuo.portal.check.CheckResult.MATCH;
import static org.fenghuo.portal.check.CheckResult.NOT_STATED;
import static org.fenghuo.portal.check.CheckResult.OUTSIDE_RANGE;

import java.util.List;
import java.util.stream.Stream;
import org.fenghuo.portal.publishing.SpanOfCodes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodesTests {
    @ParameterizedTest
    @CsvSource({
        "NJ240901, NJ240901, NJ240906, MATCH",
        "NJ240906, NJ240901, NJ240906, MATCH",
        "NJ240903, NJ240901, NJ240906, MATCH",
        "nj 2409-03, NJ240901, NJ240906, MATCH",
        "ＮＪ２４０９０３, NJ240901, NJ240906, MATCH",
        "NJ240900, NJ240901, NJ240906, OUTSIDE_RANGE",
        "NJ240907, NJ240901, NJ240906, OUTSIDE_RANGE",
        "KT2506-1234, KT2504-0001, KT2511-2600, MATCH",
        "KT2512-0001, KT2504-0001, KT2511-2600, OUTSIDE_RANGE",
        "120, 100, 150, MATCH",
        // their order is known to the maker only
        "NJ2409031, NJ240901, NJ240906, COMPARE_BY_EYE",
        "XY240903, NJ240901, NJ240906, COMPARE_BY_EYE",
        "9, 1, 120, COMPARE_BY_EYE",
        "A5, A1, B9, COMPARE_BY_EYE",
        "NJ240903, NJ240906, NJ240901, COMPARE_BY_EYE",
        "3, L1, L120, COMPARE_BY_EYE",
    })
    void aRangeIsComparedWhereThatIsHonest(
            String yours, String first, String last, CheckResult result) {
        assertThat(Codes.within(yours, first, last)).isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource({
        // the ninth place is a check digit, which runs wild
        "ZZ9NWDT4XR0000801, MATCH",
        "ZZ9NWDT47R0000715, MATCH",
        "zz9nwdt47r0000902, MATCH",
        "ZZ9NWDT40R0000714, OUTSIDE_RANGE",
        "ZZ9NWDT40R0000903, OUTSIDE_RANGE",
        "ZZ9NWHV60R0000801, OUTSIDE_RANGE",
        "ZZ9NWDT40S0000801, OUTSIDE_RANGE",
        "NWDT40R0000801, COMPARE_BY_EYE",
    })
    void aVehiclesNumberIsComparedByItsRunningPart(String yours, CheckResult result) {
        assertThat(Codes.within(yours, "ZZ9NWDT40R0000715", "ZZ9NWDT4XR0000902")).isEqualTo(result);
    }

    @Test
    void vehiclesOfTwoTypesHaveNoOrder() {
        assertThat(Codes.within("ZZ9NWDT4XR0000801", "ZZ9NWDT40R0000715", "ZZ9NWHV67S0004871"))
                .isEqualTo(COMPARE_BY_EYE);
    }

    @ParameterizedTest
    @CsvSource({
        "L1A, L1A, MATCH",
        "l-1a, L1A, MATCH",
        "Lot: L1A, L1A, MATCH",
        "L1A, 批号：L1A, MATCH",
        "L2B, L1A；L2B、L3C, MATCH",
        "20260103, 20260101至20260105, MATCH",
        "20260106, 20260101 ~ 20260105, OUTSIDE_RANGE",
        "L9Z, L1A；L2B、L3C, DIFFERENT",
        "NR260711A03, NR260711, COMPARE_BY_EYE",
        "L9Z, 见附表, COMPARE_BY_EYE",
        "L9Z, all lots, COMPARE_BY_EYE",
    })
    void aBatchIsComparedWithAllThatAreListed(String yours, String published, CheckResult result) {
        assertThat(Codes.batch(yours, Stream.of(published), List.of())).isEqualTo(result);
    }

    @Test
    void oneMatchSufficesAmongManyRanges() {
        List<SpanOfCodes> ranges =
                List.of(new SpanOfCodes("A100", "A199"), new SpanOfCodes("A300", "A399"));

        assertThat(Codes.ranges("A350", ranges)).isEqualTo(MATCH);
        assertThat(Codes.ranges("A250", ranges)).isEqualTo(OUTSIDE_RANGE);
        assertThat(Codes.ranges("B250", ranges)).isEqualTo(COMPARE_BY_EYE);
        assertThat(Codes.ranges("A250", List.of())).isEqualTo(NOT_STATED);
        assertThat(Codes.batch("A250", Stream.of("A120"), List.of())).isEqualTo(DIFFERENT);
    }
}
