package org.fenghuo.portal.accounts;

import org.fenghuo.portal.platform.KeyDoor;
import org.fenghuo.portal.platform.Words;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Lets requests prove themselves by {@code Authorization: Bearer <agency key>}. A key that is none
 * is a 401 before anything of the request's body is read; a request without a key goes on
 * unauthenticated, for the rules to judge.
 */
@Component
class AgencyKeyAuthentication implements KeyDoor {
    private final AgencyKeys keys;
    private final Words words;
    private final LocaleResolver locales;

    AgencyKeyAuthentication(AgencyKeys keys, Words words, LocaleResolver locales) {
        this.keys = keys;
        this.words = words;
        this.locales = locales;
    }

    @Override
    public void openFor(HttpSecurity http) {
        Unauthorized unauthorized = new Unauthorized(words, locales);
        http.addFilterBefore(
                        new AgencyKeyFilter(keys, unauthorized),
                        AnonymousAuthenticationFilter.class)
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(unauthorized));
    }
}
