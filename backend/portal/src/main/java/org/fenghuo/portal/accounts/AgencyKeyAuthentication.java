package org.fenghuo.portal.accounts;

import org.fenghuo.portal.platform.Words;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.stereotype.Component;

/**
 * Lets requests prove themselves by {@code Authorization: Bearer <agency key>}. A key that is none is a 401 before anything
 * of the request's body is read; a request without a key goes on unauthenticated, for the rules to judge.
 */
@Component
public class AgencyKeyAuthentication {
    private final AgencyKeys keys;
    private final Words words;

    AgencyKeyAuthentication(AgencyKeys keys, Words words) {
        this.keys = keys;
        this.words = words;
    }

    /** Adds it to a filter chain. */
    public void on(HttpSecurity http) {
        http.addFilterBefore(
                new AgencyKeyFilter(keys, new Unauthorized(words)), AnonymousAuthenticationFilter.class);
    }

    /** Answers requests that need a key and have none, or a wrong one: to be the chain's entry point. */
    public Unauthorized entryPoint() {
        return new Unauthorized(words);
    }
}
