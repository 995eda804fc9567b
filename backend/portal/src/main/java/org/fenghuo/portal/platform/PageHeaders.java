package org.fenghuo.portal.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What every page tells a browser about itself, whoever may see it. */
public final class PageHeaders {
    private static final String POLICY = "Content-Security-Policy";

    /** Nothing from elsewhere, nothing inline, in nobody's frame. */
    private static final String CONTENT =
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none';"
                    + " frame-ancestors 'none'; form-action 'self'";

    /** GraphiQL writes styles into its page and carries a font in them. */
    private static final String CONTENT_OF_GRAPHIQL =
            CONTENT + "; style-src 'self' 'unsafe-inline'; font-src 'self' data:";

    private PageHeaders() {}

    /** Adds them to what Spring Security says by itself. */
    public static void say(HeadersConfigurer<HttpSecurity> headers) {
        headers.addHeaderWriter(PageHeaders::contentPolicy)
                .referrerPolicy(
                        policy -> policy.policy(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN))
                .permissionsPolicyHeader(
                        policy -> policy.policy("geolocation=(), microphone=(), camera=(self)"));
    }

    /** What is stricter by itself, such as a file that somebody sent, stays so. */
    private static void contentPolicy(HttpServletRequest request, HttpServletResponse response) {
        boolean graphiql = request.getRequestURI().equals("/graphiql");
        if (!response.containsHeader(POLICY)) {
            response.setHeader(POLICY, graphiql ? CONTENT_OF_GRAPHIQL : CONTENT);
        }
    }
}
