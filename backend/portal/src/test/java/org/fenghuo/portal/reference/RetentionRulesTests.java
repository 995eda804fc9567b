package org.fenghuo.portal.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RetentionRulesTests {
    private static final LocalDate ENDED = LocalDate.of(2026, 7, 6);

    private final RetentionRules rules = new RetentionRules();

    @Test
    void theLastDayIsStillKept() {
        RetentionRule rule = rules.rule("COMPLAINT", "REFUSED", ENDED).orElseThrow();

        assertThat(rule.isOver(ENDED, LocalDate.of(2027, 7, 6))).isFalse();
        assertThat(rule.isOver(ENDED, LocalDate.of(2027, 7, 7))).isTrue();
    }

    @Test
    void whatNoRuleNamesIsKept() {
        assertThat(rules.rule("COMPLAINT", "REFUSED", LocalDate.of(2019, 12, 31))).isEmpty();
        assertThat(rules.rule("COMPLAINT", "UNHEARD_OF", ENDED)).isEmpty();
    }

    @Test
    void nothingIsOverThatEndedLaterThanTheLatestDay() {
        assertThat(rules.latest(LocalDate.of(2027, 7, 7))).isEqualTo(LocalDate.of(2026, 7, 7));
    }
}
