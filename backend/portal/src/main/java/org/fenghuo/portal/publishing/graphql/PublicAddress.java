package org.fenghuo.portal.publishing.graphql;

import java.net.URI;
import org.fenghuo.portal.kernel.PublicationNumber;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Under which address the public knows the portal: configured, never taken from a request's host.
 *
 * @param address scheme and host, without a path
 */
@ConfigurationProperties("fenghuo.public")
record PublicAddress(@DefaultValue("http://127.0.0.1:8080") URI address) {
    String of(PublicationNumber number) {
        return address.resolve("/publications/" + number).toString();
    }
}
