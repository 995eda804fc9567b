package org.fenghuo.portal.accounts;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The first key.
 *
 * @param agencyKey acts for every agency with every scope; unset, a random one is made on the first
 *     start
 */
@ConfigurationProperties("fenghuo.bootstrap")
public record BootstrapSettings(@Nullable String agencyKey) {
    @Override
    public String toString() {
        return "BootstrapSettings[agencyKey=" + (agencyKey == null ? "unset" : "set") + "]";
    }
}
