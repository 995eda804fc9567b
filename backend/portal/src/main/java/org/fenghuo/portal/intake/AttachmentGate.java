package org.fenghuo.portal.intake;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.fenghuo.portal.kernel.Problem;
import org.fenghuo.portal.platform.Words;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/**
 * Looks at the length of a file before a byte of it is read, and lets in as many at once as there
 * is room for in memory: who comes then is asked to try again.
 */
@Component
class AttachmentGate extends OncePerRequestFilter {
    private static final int MEGABYTES = 8;

    private static final Problem TOO_LARGE = Problem.of("file", "attachment-too-large", MEGABYTES);
    private static final Problem BUSY = Problem.of("file", "too-many-requests");

    /** Each takes its 8 MB twice, as it came and as it is kept. */
    private final Semaphore room = new Semaphore(16);

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Words words;
    private final LocaleResolver locales;
    private final RequestMatcher door;

    AttachmentGate(Words words, LocaleResolver locales, RequestMatcher attachmentDoor) {
        this.words = words;
        this.locales = locales;
        this.door = attachmentDoor;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !door.matches(request);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long length = request.getContentLengthLong();
        if (length < 0) {
            refuse(request, response, HttpStatus.LENGTH_REQUIRED, TOO_LARGE);
        } else if (length > MEGABYTES * 1024L * 1024) {
            refuse(request, response, HttpStatus.CONTENT_TOO_LARGE, TOO_LARGE);
        } else if (room.tryAcquire()) {
            try {
                chain.doFilter(request, response);
            } finally {
                room.release();
            }
        } else {
            response.setHeader(HttpHeaders.RETRY_AFTER, "5");
            refuse(request, response, HttpStatus.SERVICE_UNAVAILABLE, BUSY);
        }
    }

    private void refuse(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpStatus status,
            Problem problem)
            throws IOException {
        response.setStatus(status.value());
        response.setHeader(HttpHeaders.CONNECTION, "close");
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        JSON.writeValue(
                response.getOutputStream(),
                Map.of(
                        "title", status.getReasonPhrase(),
                        "status", status.value(),
                        "code", Problem.shown(problem.code()),
                        "detail", words.of(problem, locales.resolveLocale(request))));
    }
}
