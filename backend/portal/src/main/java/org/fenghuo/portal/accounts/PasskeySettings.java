package org.fenghuo.portal.accounts;

import jakarta.validation.constraints.NotEmpty;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Where passkeys are good.
 *
 * @param relyingParty domain to which a passkey belongs for ever: whoever changes it loses them
 *     all. Unset, the host of the first origin
 * @param origins scheme, host and port under which officers open the desk; unset, the public
 *     address. For browsers a loopback address is no domain: 127.0.0.1 counts as localhost
 */
@Validated
@ConfigurationProperties("fenghuo.officers.passkeys")
public record PasskeySettings(@Nullable String relyingParty, @NotEmpty List<URI> origins) {
    private static final List<String> LOOPBACK = List.of("127.0.0.1", "[::1]");

    public PasskeySettings {
        origins = origins.stream().map(PasskeySettings::named).toList();
    }

    /** The domain that passkeys belong to. */
    public String domain() {
        return Objects.requireNonNullElseGet(relyingParty, () -> origins.getFirst().getHost());
    }

    private static URI named(URI origin) {
        return LOOPBACK.contains(origin.getHost())
                ? URI.create(origin.toString().replace(origin.getHost(), "localhost"))
                : origin;
    }
}
