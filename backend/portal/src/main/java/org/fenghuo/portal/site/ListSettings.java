package org.fenghuo.portal.site;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How much checking of whole lists costs a portal at most.
 *
 * @param atOnce lists that one portal checks at the same time; whoever comes then is asked to wait
 */
@Validated
@ConfigurationProperties("fenghuo.check-list")
record ListSettings(@DefaultValue("2") @Min(1) int atOnce) {}
