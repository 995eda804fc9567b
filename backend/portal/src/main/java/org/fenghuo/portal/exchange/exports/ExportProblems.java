package org.fenghuo.portal.exchange.exports;

import java.util.Locale;
import org.fenghuo.portal.platform.Words;
import org.fenghuo.portal.search.SearchParameters;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Says what went wrong as a problem document, RFC 9457, whatever the reader accepts. */
@Component
class ExportProblems {
    private static final String SECONDS_TO_WAIT = "30";

    private final Words words;

    ExportProblems(Words words) {
        this.words = words;
    }

    ServerResponse badRequest(ServerRequest request, SearchParameters.Refused refused) {
        Locale locale = locale(request);
        String value = refused.value();
        ProblemDetail problem =
                problem(
                        HttpStatus.BAD_REQUEST,
                        locale,
                        value == null
                                ? words.of("problem.400.name", locale, refused.parameter())
                                : words.of(
                                        "problem.400.value", locale, refused.parameter(), value));
        problem.setProperty("parameter", refused.parameter());
        if (value != null) {
            problem.setProperty("value", value);
        }
        if (!refused.allowed().isEmpty()) {
            problem.setProperty("allowed", refused.allowed());
        }
        return answer(problem);
    }

    ServerResponse of(ServerRequest request, HttpStatus status) {
        Locale locale = locale(request);
        return answer(problem(status, locale, words.of(key(status, "text"), locale)));
    }

    private static Locale locale(ServerRequest request) {
        return RequestContextUtils.getLocale(request.servletRequest());
    }

    private ProblemDetail problem(HttpStatus status, Locale locale, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(words.of(key(status, "title"), locale));
        return problem;
    }

    private static String key(HttpStatus status, String part) {
        return "problem." + status.value() + "." + part;
    }

    private static ServerResponse answer(ProblemDetail problem) {
        HttpStatus status = HttpStatus.valueOf(problem.getStatus());
        return ServerResponse.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .headers(headers -> {
                    headers.setCacheControl(CacheControl.noStore());
                    switch (status) {
                        case SERVICE_UNAVAILABLE, TOO_MANY_REQUESTS ->
                                headers.set(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
                        case METHOD_NOT_ALLOWED -> headers.set(HttpHeaders.ALLOW, "GET, HEAD");
                        default -> headers.remove(HttpHeaders.RETRY_AFTER);
                    }
                })
                .body(problem);
    }
}
