package org.fenghuo.portal.exchange.exports;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Under which address and on which terms the public gets the data.
 *
 * @param address scheme and host, without a path
 * @param licence address of the licence of all that is published
 */
@ConfigurationProperties("fenghuo.public")
record OpenDataSettings(
        @DefaultValue("http://127.0.0.1:8080") URI address,
        @DefaultValue("https://creativecommons.org/licenses/by/4.0/") URI licence) {
    /** An address of ours as others may keep it. */
    String at(String path) {
        return address.resolve(path).toString();
    }
}
