package org.fenghuo.portal.site;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;

/**
 * Whom to tell of a weakness of the portal, as {@code /.well-known/security.txt} says it (RFC
 * 9116). Without it there is no such file.
 *
 * @param contact addresses, the preferred first: {@code mailto:}, {@code tel:} or {@code https:}
 * @param expires until when that holds; from then on there is no such file, because a wrong contact
 *     is worse than none
 */
@ConfigurationProperties("fenghuo.security-txt")
record SecuritySettings(@DefaultValue List<URI> contact, @Nullable Instant expires) {
    private static final List<String> SCHEMES = List.of("mailto", "tel", "https");

    SecuritySettings {
        contact = List.copyOf(contact);
        Assert.isTrue(
                contact.isEmpty() || expires != null,
                "fenghuo.security-txt.expires is required with a contact");
        Assert.isTrue(
                contact.stream().allMatch(uri -> SCHEMES.contains(String.valueOf(uri.getScheme()))),
                "fenghuo.security-txt.contact begins with mailto:, tel: or https:");
    }

    boolean holdsAt(Instant now) {
        return !contact.isEmpty() && expires != null && expires.isAfter(now);
    }
}
