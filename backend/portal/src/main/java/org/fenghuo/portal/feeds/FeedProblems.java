package org.fenghuo.portal.feeds;

import java.util.Locale;
import org.fenghuo.portal.feeds.FeedParameters.Refused;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Says what went wrong as a problem document, RFC 9457, whatever the reader accepts. */
record FeedProblems(MessageSource messages) {
    static final String UNKNOWN_EPOCH = "UNKNOWN_EPOCH";
    private static final String SECONDS_TO_WAIT = "30";

    ServerResponse badRequest(ServerRequest request, Refused refused) {
        var words = words(request);
        var problem =
                problem(
                        HttpStatus.BAD_REQUEST,
                        words,
                        refused.value() == null
                                ? words.say("problem.name", refused.parameter())
                                : words.say("problem.value", refused.parameter(), refused.value()));
        problem.setProperty("parameter", refused.parameter());
        if (refused.value() != null) {
            problem.setProperty("value", refused.value());
        }
        if (!refused.allowed().isEmpty()) {
            problem.setProperty("allowed", refused.allowed());
        }
        return answer(problem);
    }

    /** What the client counted on is no more: it has to begin anew, and not to try again. */
    ServerResponse unknownEpoch(ServerRequest request) {
        var words = words(request);
        var problem = problem(HttpStatus.GONE, words, words.say("problem.410.text"));
        problem.setProperty("code", UNKNOWN_EPOCH);
        problem.setProperty("parameter", "since");
        return answer(problem);
    }

    ServerResponse of(ServerRequest request, HttpStatus status) {
        var words = words(request);
        return answer(problem(status, words, words.say("problem." + status.value() + ".text")));
    }

    private FeedWords words(ServerRequest request) {
        Locale locale = RequestContextUtils.getLocale(request.servletRequest());
        return new FeedWords(messages, locale);
    }

    private static ProblemDetail problem(HttpStatus status, FeedWords words, String detail) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(words.say("problem." + status.value() + ".title"));
        return problem;
    }

    private static ServerResponse answer(ProblemDetail problem) {
        return ServerResponse.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .headers(headers -> {
                    headers.setCacheControl(CacheControl.noStore());
                    if (problem.getStatus() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
                        headers.set(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
                    }
                    if (problem.getStatus() == HttpStatus.METHOD_NOT_ALLOWED.value()) {
                        headers.set(HttpHeaders.ALLOW, "GET, HEAD");
                    }
                })
                .body(problem);
    }
}
