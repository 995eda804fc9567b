package org.fenghuo.portal.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.fenghuo.portal.kernel.Problem;
import org.fenghuo.portal.platform.Words;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** Answers 401 with a problem document (RFC 9457) and says what is asked for (RFC 6750). */
public final class Unauthorized implements AuthenticationEntryPoint {
    private static final String CODE = "bad-key";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Words words;
    private final LocaleResolver locales;

    Unauthorized(Words words, LocaleResolver locales) {
        this.words = words;
        this.locales = locales;
    }

    @Override
    public void commence(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException exception)
            throws IOException {
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"fenghuo\"");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.CONNECTION, "close");
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getOutputStream().write(JSON.writeValueAsBytes(body(request)));
    }

    private Map<String, Object> body(HttpServletRequest request) {
        Map<String, Object> body = new TreeMap<>();
        body.put("type", "urn:fenghuo:problem:" + CODE);
        body.put("title", "Unauthorized");
        body.put("status", HttpServletResponse.SC_UNAUTHORIZED);
        body.put("code", CODE);
        body.put(
                "detail",
                words.of(Problem.of("Authorization", CODE), locales.resolveLocale(request)));
        return body;
    }
}
