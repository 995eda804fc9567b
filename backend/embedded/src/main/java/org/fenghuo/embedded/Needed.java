package org.fenghuo.embedded;

import java.nio.file.Path;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/**
 * Which servers the portal needs from us: those whose address is not set.
 *
 * @param data {@code fenghuo.data}, where their data lies; {@code .fenghuo} in the working folder
 *     by default
 * @param database unless {@code spring.datasource.url} is set
 * @param elasticsearch unless {@code spring.elasticsearch.uris} is set
 */
record Needed(Path data, boolean database, boolean elasticsearch) {
    static Needed by(Environment environment) {
        return new Needed(
                Path.of(environment.getProperty("fenghuo.data", ".fenghuo")),
                !StringUtils.hasText(environment.getProperty("spring.datasource.url")),
                !isSet(environment, "spring.elasticsearch.uris"));
    }

    private static boolean isSet(Environment environment, String list) {
        return StringUtils.hasText(environment.getProperty(list))
                || StringUtils.hasText(environment.getProperty(list + "[0]"));
    }
}
