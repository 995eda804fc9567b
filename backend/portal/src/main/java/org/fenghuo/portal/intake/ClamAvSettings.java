package org.fenghuo.portal.intake;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Who looks into attached files; all portals of one database need the same.
 *
 * @param host where ClamAV's clamd listens; unset, files are not checked, and wherever one is shown
 *     that is said
 * @param port of clamd ({@code TCPSocket}); its {@code StreamMaxLength} must be 8 MB or more
 * @param timeout for one file, from connecting to the answer
 * @param every how often is looked for files that wait
 */
@Validated
@ConfigurationProperties("fenghuo.intake.clamav")
public record ClamAvSettings(
        @Nullable String host,
        @DefaultValue("3310") @Min(1) @Max(65_535) int port,
        @DefaultValue("30s") Duration timeout,
        @DefaultValue("5s") Duration every) {}
