package org.fenghuo.portal.desk;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.fenghuo.portal.accounts.DeskSession;
import org.fenghuo.portal.accounts.Sessions;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** Knows officers by a cookie that only this host's desk gets and no script can read. */
@Component
class DeskSessions implements SecurityContextRepository {
    static final String COOKIE = "desk";

    private final Sessions sessions;

    DeskSessions(Sessions sessions) {
        this.sessions = sessions;
    }

    /** Gives the browser a token, in place of the one it had. */
    static void give(String token, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(COOKIE, token)
                        .path("/desk")
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Strict")
                        .build()
                        .toString());
    }

    static void forget(HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(COOKIE, "")
                        .path("/desk")
                        .maxAge(0)
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Strict")
                        .build()
                        .toString());
    }

    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        session(holder.getRequest())
                .ifPresent(session -> {
                    var known =
                            UsernamePasswordAuthenticationToken.authenticated(
                                    session.officer(),
                                    null,
                                    AuthorityUtils.createAuthorityList(session.stage().name()));
                    known.setDetails(session);
                    context.setAuthentication(known);
                });
        return context;
    }

    /** Nothing to do: sessions begin and end by what officers do, not by what a request holds. */
    @Override
    public void saveContext(
            SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return WebUtils.getCookie(request, COOKIE) != null;
    }

    private Optional<DeskSession> session(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        return cookie == null ? Optional.empty() : sessions.of(cookie.getValue());
    }
}
