package org.fenghuo.portal.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RetentionSettingsTests {
    private final RetentionSettings usual = new RetentionSettings(100, 0.02, Duration.ofDays(45));

    @Test
    void aSmallDatabaseLosesAHundredADayAtMost() {
        assertThat(usual.most(0)).isEqualTo(100);
        assertThat(usual.most(5_049)).isEqualTo(100);
    }

    @Test
    void aLargeOneTwoInAHundred() {
        assertThat(usual.most(5_050)).isEqualTo(101);
        assertThat(usual.most(1_000_000)).isEqualTo(20_000);
    }
}
