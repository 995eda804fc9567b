package org.fenghuo.portal.accounts;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.fenghuo.portal.accounts.SignInResult.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.stereotype.Component;

/**
 * The way in by the word of the authority's own provider of identities. It counts as a password
 * does, and makes no officer: who is not known here, or disabled, stays outside (ADR 0028).
 */
@WithOidc
@Component
public class OidcSignIn {
    private static final int BROWSER_BYTES = 32;
    private static final String NOBODY = "oidc";

    private final OidcClient client;
    private final OidcRequests requests;
    private final OfficerTable officers;
    private final SignIn signIn;
    private final Audit audit;
    private final OidcSettings settings;

    OidcSignIn(
            OidcClient client,
            OidcRequests requests,
            OfficerTable officers,
            SignIn signIn,
            Audit audit,
            OidcSettings settings) {
        this.client = client;
        this.requests = requests;
        this.officers = officers;
        this.signIn = signIn;
        this.audit = audit;
        this.settings = settings;
    }

    /**
     * Somebody who is on the way to the provider.
     *
     * @param browser a secret of the browser, which it shows again when it is back
     * @param to where it goes
     */
    public record Sent(String browser, URI to) {
        @Override
        public String toString() {
            return "Sent";
        }
    }

    /**
     * What the provider sends back with the browser.
     *
     * @param code that identifies the officer to the portal; null when the provider refused
     */
    public record Answer(@Nullable String code, @Nullable String state) {
        @Override
        public String toString() {
            return "Answer";
        }
    }

    /** The provider's name. */
    public String provider() {
        return settings.name();
    }

    /** Sends somebody to the provider; empty while it does not answer. */
    public Optional<Sent> send(HttpServletRequest request) {
        return client.request(request)
                .map(asked -> {
                    String browser = Secrets.random(BROWSER_BYTES);
                    requests.keep(browser, OidcClient.begun(asked));
                    return new Sent(browser, URI.create(asked.getAuthorizationRequestUri()));
                });
    }

    /** Somebody is back. */
    public SignInResult byAnswer(Answer answer, String browser, Caller caller) {
        Optional<String> login =
                requests.take(browser)
                        .flatMap(begun ->
                                response(answer).flatMap(said -> client.login(begun, said)))
                        .map(name -> name.strip().toLowerCase(Locale.ROOT));
        Optional<Credentials> officer =
                login.flatMap(officers::byLogin).filter(it -> it.account().disabledAt() == null);
        if (officer.isEmpty()) {
            audit.note(
                    Act.of(null, "sign-in.refused", login.map(Officers::subject).orElse(NOBODY)));
            return new Refused();
        }
        return signIn.by(Way.OIDC, officer.get(), caller);
    }

    private Optional<OAuth2AuthorizationResponse> response(Answer answer) {
        if (answer.code() == null || answer.state() == null) {
            return Optional.empty();
        }
        return Optional.of(
                OAuth2AuthorizationResponse.success(answer.code())
                        .state(answer.state())
                        .redirectUri(settings.answer())
                        .build());
    }
}
