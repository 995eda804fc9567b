package org.fenghuo.portal.accounts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The authority's own provider of identities. Without an issuer there is none.
 *
 * @param issuer address of the provider, below which it describes itself as OpenID Connect
 *     Discovery says; with it, the other settings count
 * @param clientId by which the provider knows the portal
 * @param clientSecret that the portal shows to the provider
 * @param loginClaim claim that holds an officer's login name; choose one that only the provider's
 *     administrators can change
 * @param name of the provider, as the sign-in page says it
 * @param address scheme, host and port to which the provider sends officers back, at
 *     /desk/sign-in/oidc/answer; unset, the public address
 */
@WithOidc
@Validated
@ConfigurationProperties("fenghuo.officers.oidc")
public record OidcSettings(
        @NotNull URI issuer,
        @NotBlank String clientId,
        @NotBlank String clientSecret,
        @DefaultValue("preferred_username") @NotBlank String loginClaim,
        @DefaultValue("OpenID Connect") @NotBlank String name,
        @NotNull URI address) {
    /** Where the provider sends officers back to. */
    String answer() {
        return address.resolve("/desk/sign-in/oidc/answer").toString();
    }

    @Override
    public String toString() {
        return "OidcSettings[" + issuer + "]";
    }
}
