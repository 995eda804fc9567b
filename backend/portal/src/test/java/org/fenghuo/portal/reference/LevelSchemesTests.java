package org.fenghuo.portal.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.fenghuo.portal.kernel.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the levels of others map to the common scale. */
class LevelSchemesTests {
    private static final LocalDate DAY = LocalDate.of(2026, 4, 15);

    private static final Reference REFERENCE = new Reference();

    @ParameterizedTest
    @CsvSource({
        "emergency-response-law-2024, 一级, I",
        "emergency-response-law-2024, 橙色预警, II",
        "emergency-response-law-2024, III级, III",
        "emergency-response-law-2024, 蓝色, IV",
        "food-safety-plan, 特别重大食品安全事故, I",
        "food-safety-plan, Ⅳ级响应, IV",
        "rasff-risk-decision, serious, II",
        "rasff-risk-decision, Potentially Serious, III",
        "rasff-risk-decision, potential risk, IV",
        "rasff-risk-decision, not serious, UNRATED",
        "rasff-risk-decision, no risk, UNRATED",
        "fsis-class, High, II",
        "fsis-class, Class II, III",
        "fsis-class, Marginal - Class III, IV",
        "fsis-class, Public Health Alert, UNRATED",
        "gacc-risk, 高风险, UNRATED"
    })
    void aNameHasItsLevel(String scheme, String name, Level level) {
        assertThat(scheme(scheme).levelOf(name, DAY)).contains(level);
    }

    @Test
    void aNameThatTheSchemeDoesNotHaveHasNone() {
        assertThat(scheme("fsis-class").levelOf("catastrophic", DAY)).isEmpty();
    }

    @Test
    void aTableHoldsFromItsFirstDayToItsLast() {
        LevelScheme law2007 = scheme("emergency-response-law-2007");

        assertThat(law2007.levelOf("红色", LocalDate.of(2007, 11, 1))).contains(Level.I);
        assertThat(law2007.levelOf("红色", LocalDate.of(2024, 10, 31))).contains(Level.I);
        assertThat(law2007.levelOf("红色", LocalDate.of(2024, 11, 1))).contains(Level.UNRATED);
        assertThat(law2007.levelOf("红色", LocalDate.of(2007, 10, 31))).contains(Level.UNRATED);
    }

    @Test
    void everySchemeNamesItsSource() {
        assertThat(REFERENCE.list("levelSchemes").orElseThrow().values())
                .allSatisfy(code -> assertThat(scheme(code.code()).source()).isNotBlank());
    }

    private LevelScheme scheme(String id) {
        return REFERENCE.levelScheme(id).orElseThrow();
    }
}
