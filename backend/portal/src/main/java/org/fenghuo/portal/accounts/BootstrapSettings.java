package org.fenghuo.portal.accounts;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The first key and the first officer.
 *
 * @param agencyKey acts for every agency with every scope; unset, a random one is made on the first
 *     start
 * @param officerPassword of the first officer, whose login name is admin; unset, a random one is
 *     made on the first start. One that breaks the rules for passwords has to be changed at the
 *     first sign-in
 */
@ConfigurationProperties("fenghuo.bootstrap")
public record BootstrapSettings(@Nullable String agencyKey, @Nullable String officerPassword) {
    @Override
    public String toString() {
        return "BootstrapSettings[agencyKey="
                + (agencyKey == null ? "unset" : "set")
                + ", officerPassword="
                + (officerPassword == null ? "unset" : "set")
                + "]";
    }
}
