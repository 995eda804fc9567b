package org.fenghuo.portal.demo;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whether the portal starts with something to show.
 *
 * @param sample publish the invented sample at the first start
 */
@ConfigurationProperties("fenghuo")
record SampleSettings(@DefaultValue("false") boolean sample) {}
