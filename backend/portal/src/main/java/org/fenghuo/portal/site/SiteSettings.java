package org.fenghuo.portal.site;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Under which address the public knows the site: configured, never taken from a request's host.
 *
 * @param address scheme and host, without a path
 */
@ConfigurationProperties("fenghuo.public")
record SiteSettings(@DefaultValue("http://127.0.0.1:8080") URI address) {}
