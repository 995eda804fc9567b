package org.fenghuo.portal.feeds;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * In whose name feeds give ids.
 *
 * @param authority domain name in the ids of entries and alert messages; never changed once feeds
 *     are read, whatever the portal's address becomes. Unset, the host of the public address
 */
@ConfigurationProperties("fenghuo.feeds")
record FeedSettings(@Nullable String authority) {
    String authority(String publicAddress) {
        return authority == null || authority.isBlank()
                ? URI.create(publicAddress).getHost()
                : authority;
    }
}
