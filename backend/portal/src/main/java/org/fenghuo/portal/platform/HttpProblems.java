package org.fenghuo.portal.platform;

import java.util.Locale;
import org.fenghuo.portal.kernel.InvalidInput;
import org.fenghuo.portal.kernel.Problem;
import org.fenghuo.portal.kernel.SearchUnavailable;
import org.fenghuo.portal.kernel.StorageUnavailable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Says what went wrong with an HTTP request as a problem document (RFC 9457) with a code and a
 * sentence.
 */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class HttpProblems {
    private final Words words;

    HttpProblems(Words words) {
        this.words = words;
    }

    @ExceptionHandler
    ProblemDetail invalid(InvalidInput invalid, Locale locale) {
        Problem problem = invalid.problem();
        ProblemDetail detail =
                detail(HttpStatus.BAD_REQUEST, problem.code(), words.of(problem, locale));
        detail.setProperty("field", problem.field());
        return detail;
    }

    @ExceptionHandler(SearchUnavailable.class)
    ProblemDetail noSearch(Locale locale) {
        return outage("search-unavailable", locale);
    }

    @ExceptionHandler({
        StorageUnavailable.class,
        CannotCreateTransactionException.class,
        DataAccessResourceFailureException.class
    })
    ProblemDetail noStorage(Locale locale) {
        return outage("storage-unavailable", locale);
    }

    private ProblemDetail outage(String code, Locale locale) {
        return detail(
                HttpStatus.SERVICE_UNAVAILABLE,
                code,
                words.of(new Problem("", code, java.util.List.of()), locale));
    }

    private static ProblemDetail detail(HttpStatus status, String code, String sentence) {
        ProblemDetail detail = ProblemDetail.forStatusAndDetail(status, sentence);
        detail.setProperty("code", Problem.shown(code));
        return detail;
    }
}
