package org.fenghuo.portal.exchange.exports;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Limits and rhythms of exports.
 *
 * @param direct publications that are answered at once; more become a job
 * @param directSize of such an answer, whatever the number of publications
 * @param atOnce answers that one portal writes at the same time; more are told to wait
 * @param waiting jobs of the public that may be under way; more are told to wait
 * @param reuse for so long whoever asks for the same gets the same job
 * @param keep how long a file of the public is kept
 * @param lease after which another portal takes a job over from one that fell silent
 * @param poll how often a portal looks for jobs
 * @param dumpAt from when in a day, here, everything is dumped
 * @param keepDumps how long a dump is kept
 */
@Validated
@ConfigurationProperties("fenghuo.exchange.exports")
record ExportSettings(
        @DefaultValue("1000") @Min(0) @Max(10_000) int direct,
        @DefaultValue("8MB") DataSize directSize,
        @DefaultValue("4") @Min(1) int atOnce,
        @DefaultValue("20") @Min(1) int waiting,
        @DefaultValue("10m") Duration reuse,
        @DefaultValue("1d") Duration keep,
        @DefaultValue("30s") Duration lease,
        @DefaultValue("1s") Duration poll,
        @DefaultValue("02:30") LocalTime dumpAt,
        @DefaultValue("7d") Duration keepDumps) {}
