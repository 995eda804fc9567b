package org.fenghuo.portal.casework;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How cases come about and how signals are looked for.
 *
 * @param agency to which a submission goes that names none; an id in the list of agencies
 * @param clusterDays length of the period in which submissions about one product belong together
 * @param clusterSize from how many on they are worth a look
 * @param signalsEvery how often signals are looked for
 */
@Validated
@ConfigurationProperties("fenghuo.casework")
record CaseworkSettings(
        @DefaultValue("xining-customs") String agency,
        @DefaultValue("90") @Min(7) @Max(365) int clusterDays,
        @DefaultValue("5") @Min(3) @Max(1_000) int clusterSize,
        @DefaultValue("1h") Duration signalsEvery) {}
