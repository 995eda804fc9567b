package org.fenghuo.portal.accounts;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns a bearer key into an authentication whose principal is the {@link KeyHolder}. */
class AgencyKeyFilter extends OncePerRequestFilter {
    private static final String BEARER = "bearer ";

    private final AgencyKeys keys;
    private final AuthenticationEntryPoint unauthorized;

    AgencyKeyFilter(AgencyKeys keys, AuthenticationEntryPoint unauthorized) {
        this.keys = keys;
        this.unauthorized = unauthorized;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String key = keyOf(request.getHeader(HttpHeaders.AUTHORIZATION));
        Optional<KeyHolder> holder = key == null ? Optional.empty() : keys.verify(key);
        if (key != null && holder.isEmpty()) {
            unauthorized.commence(
                    request, response, new BadCredentialsException("not a valid key"));
            return;
        }
        holder.ifPresent(AgencyKeyFilter::authenticate);
        chain.doFilter(request, response);
    }

    private static void authenticate(KeyHolder holder) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(
                        holder,
                        null,
                        AuthorityUtils.createAuthorityList(holder.scope().authorities())));
        SecurityContextHolder.setContext(context);
    }

    private static @Nullable String keyOf(@Nullable String header) {
        return header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? header.substring(BEARER.length()).strip()
                : null;
    }
}
