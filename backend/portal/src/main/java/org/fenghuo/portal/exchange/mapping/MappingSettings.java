package org.fenghuo.portal.exchange.mapping;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where an operator's own mappings are.
 *
 * @param mappings a folder of mapping files, beside those that come with the portal; one of the
 *     same id takes their place
 */
@ConfigurationProperties("fenghuo.exchange")
public record MappingSettings(@Nullable Path mappings) {}
