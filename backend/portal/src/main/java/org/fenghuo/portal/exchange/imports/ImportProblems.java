package org.fenghuo.portal.exchange.imports;

import java.net.URI;
import java.util.Locale;
import org.fenghuo.portal.kernel.InvalidInput;
import org.fenghuo.portal.kernel.Problem;
import org.fenghuo.portal.platform.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/**
 * What is wrong with a request to import, as a problem document (RFC 9457) with the portal's own
 * code.
 */
@RestControllerAdvice(assignableTypes = {ImportController.class, SubmissionController.class})
class ImportProblems {
    private final Words words;

    ImportProblems(Words words) {
        this.words = words;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> invalid(InvalidInput e, Locale locale) {
        boolean missing = e.problem().code().equals("unknown-import");
        return answer(
                missing ? HttpStatus.NOT_FOUND : HttpStatus.BAD_REQUEST,
                e.problem(),
                words,
                locale);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooLarge(MaxUploadSizeExceededException e, Locale locale) {
        return answer(
                HttpStatus.CONTENT_TOO_LARGE, Problem.of("file", "file-too-large"), words, locale);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> broken(MultipartException e, Locale locale) {
        return answer(HttpStatus.BAD_REQUEST, Problem.of("", "broken-upload"), words, locale);
    }

    static ResponseEntity<ProblemDetail> answer(
            HttpStatus status, Problem problem, Words words, Locale locale) {
        ProblemDetail detail = ProblemDetail.forStatusAndDetail(status, words.of(problem, locale));
        detail.setType(URI.create("urn:fenghuo:problem:" + problem.code()));
        detail.setTitle(status.getReasonPhrase());
        detail.setProperty("code", problem.code());
        detail.setProperty("field", problem.field());
        detail.setProperty("args", problem.args());
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(detail);
    }
}
