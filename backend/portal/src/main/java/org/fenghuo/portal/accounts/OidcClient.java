package org.fenghuo.portal.accounts;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.fenghuo.portal.accounts.OidcRequests.Begun;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistration.ClientSettings;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/**
 * Speaks to the provider: authorization code with PKCE, state and nonce. The library asks for and
 * checks all of it; here is only what is kept from one step to the next. The provider is asked to
 * describe itself when somebody first goes there: a portal starts without it.
 */
@WithOidc
@Component
class OidcClient {
    private static final String ID = "desk";

    private final OidcSettings settings;
    private final ClientRegistrationRepository registrations =
            new SupplierClientRegistrationRepository(
                    () -> new InMemoryClientRegistrationRepository(registration()));
    private final OAuth2AuthorizationRequestResolver requests =
            new DefaultOAuth2AuthorizationRequestResolver(registrations);
    private final OidcAuthorizationCodeAuthenticationProvider verifier =
            new OidcAuthorizationCodeAuthenticationProvider(
                    new RestClientAuthorizationCodeTokenResponseClient(), new OidcUserService());

    OidcClient(OidcSettings settings) {
        this.settings = settings;
    }

    /** What an officer is sent to the provider with; empty while the provider does not answer. */
    Optional<OAuth2AuthorizationRequest> request(HttpServletRequest request) {
        try {
            return Optional.ofNullable(requests.resolve(request, ID));
        } catch (IllegalArgumentException | IllegalStateException e) {
            return Optional.empty();
        }
    }

    /** What has to be kept until the officer comes back. */
    static Begun begun(OAuth2AuthorizationRequest request) {
        return new Begun(
                Objects.requireNonNull(request.getState()),
                Objects.requireNonNull(request.getAttribute(OidcParameterNames.NONCE)),
                Objects.requireNonNull(request.getAttribute(PkceParameterNames.CODE_VERIFIER)));
    }

    /** The login name that the provider answers for; empty when something is wrong with it. */
    Optional<String> login(Begun begun, OAuth2AuthorizationResponse answer) {
        ClientRegistration registration =
                Objects.requireNonNull(registrations.findByRegistrationId(ID));
        var exchange = new OAuth2AuthorizationExchange(request(begun, registration), answer);
        try {
            return Optional.ofNullable(
                            verifier.authenticate(
                                    new OAuth2LoginAuthenticationToken(registration, exchange)))
                    .map(Authentication::getPrincipal)
                    .map(OidcUser.class::cast)
                    .map(user -> user.getClaimAsString(settings.loginClaim()));
        } catch (AuthenticationException e) {
            return Optional.empty();
        }
    }

    private OAuth2AuthorizationRequest request(Begun begun, ClientRegistration registration) {
        return OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(
                        Objects.requireNonNull(
                                registration.getProviderDetails().getAuthorizationUri()))
                .clientId(registration.getClientId())
                .redirectUri(settings.answer())
                .scopes(registration.getScopes())
                .state(begun.state())
                .attributes(
                        Map.of(
                                OAuth2ParameterNames.REGISTRATION_ID, ID,
                                OidcParameterNames.NONCE, begun.nonce(),
                                PkceParameterNames.CODE_VERIFIER, begun.codeVerifier()))
                .build();
    }

    private ClientRegistration registration() {
        return ClientRegistrations.fromIssuerLocation(settings.issuer().toString())
                .registrationId(ID)
                .clientId(settings.clientId())
                .clientSecret(settings.clientSecret())
                .redirectUri(settings.answer())
                .scope("openid", "profile", "email")
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .build();
    }
}
