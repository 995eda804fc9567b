package org.fenghuo.portal.exchange.imports;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Limits and rhythms of import jobs.
 *
 * @param recordLimit of one row; a longer one is refused
 * @param chunk rows that one step reads, or publishes in one transaction
 * @param chunkSize of the rows of one step, whatever their number
 * @param withdrawalShare of what is in force that a snapshot may withdraw without force
 * @param lease after which another portal carries on for one that fell silent
 * @param poll how often a portal looks for jobs that others left
 * @param keepRefused how long refused rows can be looked at
 * @param keepUnfinished how long a file that never came in whole is kept
 */
@Validated
@ConfigurationProperties("fenghuo.exchange.imports")
record ImportSettings(
        @DefaultValue("1MB") DataSize recordLimit,
        @DefaultValue("500") @Min(1) @Max(5_000) int chunk,
        @DefaultValue("4MB") DataSize chunkSize,
        @DefaultValue("0.05") @DecimalMin("0") @DecimalMax("1") double withdrawalShare,
        @DefaultValue("30s") Duration lease,
        @DefaultValue("1s") Duration poll,
        @DefaultValue("30d") Duration keepRefused,
        @DefaultValue("1d") Duration keepUnfinished) {}
