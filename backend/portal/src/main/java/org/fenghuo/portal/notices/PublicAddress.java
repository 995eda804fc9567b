package org.fenghuo.portal.notices;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the links of letters lead: configured, never taken from a request's host.
 *
 * @param address scheme and host, without a path
 */
@ConfigurationProperties("fenghuo.public")
record PublicAddress(@DefaultValue("http://127.0.0.1:8080") URI address) {
    String of(String path) {
        return address.resolve(path).toString();
    }
}
