package org.fenghuo.portal.intake;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.fenghuo.portal.kernel.Problem;
import org.fenghuo.portal.platform.Words;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Looks at the length of a file before a byte of it is stored: the portal takes imports of
 * gigabytes from known senders, but not from everybody.
 */
@Component
class AttachmentGate extends OncePerRequestFilter {
    /** A file and what a multipart body adds to it. */
    private static final long MOST_BYTES = 9L * 1024 * 1024;

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Words words;

    AttachmentGate(Words words) {
        this.words = words;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().equals("/attachments")
                || !request.getMethod().equals(HttpMethod.POST.name());
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long length = request.getContentLengthLong();
        if (length >= 0 && length <= MOST_BYTES) {
            chain.doFilter(request, response);
            return;
        }
        HttpStatus status = length < 0 ? HttpStatus.LENGTH_REQUIRED : HttpStatus.CONTENT_TOO_LARGE;
        Problem problem = Problem.of("file", "attachment-too-large", 8);
        response.setStatus(status.value());
        response.setHeader("Connection", "close");
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getOutputStream()
                .write(
                        JSON.writeValueAsBytes(
                                Map.of(
                                        "title", status.getReasonPhrase(),
                                        "status", status.value(),
                                        "code", "ATTACHMENT_TOO_LARGE",
                                        "detail", words.of(problem, request.getLocale()))));
    }
}
