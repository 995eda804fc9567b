package org.fenghuo.portal.intake;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * When the portal does not erase by itself and waits for a person.
 *
 * @param mostAtOnce how many submissions one day may erase in any case
 * @param shareAtOnce which share of all that are not erased one day may erase, from 0 to 1, where
 *     that is more
 * @param longestGap after how long without a run the clock is doubted
 */
@Validated
@ConfigurationProperties("fenghuo.retention")
record RetentionSettings(
        @DefaultValue("100") @Min(0) int mostAtOnce,
        @DefaultValue("0.02") @DecimalMin("0") @DecimalMax("1") double shareAtOnce,
        @DefaultValue("45d") Duration longestGap) {
    /** The most that one run erases of so many. */
    long most(long unerased) {
        return Math.max(mostAtOnce, (long) (shareAtOnce * unerased));
    }
}
