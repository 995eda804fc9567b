package org.fenghuo.portal.site;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * Says what went wrong: as a page in the house's look, or as problem details to who asks for JSON.
 */
final class PageProblems {
    static final String TEMPLATE = "pages/" + PageRoutes.PROBLEM + "/page";

    /** What the messages have a sentence for; of the rest it is said that something went wrong. */
    private static final Set<Integer> SAID = Set.of(400, 403, 404, 405, 410, 429, 500, 503);

    private static final int GONE = HttpStatus.GONE.value();

    private static final String SECONDS_TO_WAIT = "30";

    private final MessageSource messages;
    private final URI site;

    PageProblems(MessageSource messages, URI site) {
        this.messages = messages;
        this.site = site;
    }

    ServerResponse of(ServerRequest request, int status) {
        return answer(request, new PageProblem(status, null, null));
    }

    ServerResponse badRequest(ServerRequest request, String parameter, @Nullable String value) {
        return answer(request, new PageProblem(HttpStatus.BAD_REQUEST.value(), parameter, value));
    }

    ServerResponse notAllowed(ServerRequest request) {
        return answer(request, new PageProblem(HttpStatus.METHOD_NOT_ALLOWED.value(), null, null));
    }

    /** The model of the problem page. It needs no data. */
    Map<String, Object> model(String path, Locale locale, PageProblem problem) {
        var view = view(Address.of(path, Map.of()), locale, problem);
        return Map.of("page", Map.of(), "view", view);
    }

    boolean wantsJson(ServerRequest request) {
        var accepted = request.headers().accept();
        return accepted.stream().anyMatch(type -> type.getSubtype().endsWith("json"))
                && accepted.stream()
                        .noneMatch(type -> type.equalsTypeAndSubtype(MediaType.TEXT_HTML));
    }

    private ServerResponse answer(ServerRequest request, PageProblem problem) {
        var locale = RequestContextUtils.getLocale(request.servletRequest());
        var response =
                ServerResponse.status(problem.getStatus())
                        .headers(headers -> {
                            headers.setCacheControl(CacheControl.noStore());
                            headers.setContentLanguage(locale);
                            if (problem.getStatus() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
                                headers.set(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
                            }
                            if (problem.getStatus() == HttpStatus.METHOD_NOT_ALLOWED.value()) {
                                headers.set(HttpHeaders.ALLOW, "GET, HEAD");
                            }
                        });
        return wantsJson(request)
                ? response.contentType(MediaType.APPLICATION_PROBLEM_JSON)
                        .body(details(problem, locale))
                : response.render(TEMPLATE, model(request.path(), locale, problem));
    }

    private ProblemDetail details(PageProblem problem, Locale locale) {
        var details =
                ProblemDetail.forStatusAndDetail(
                        HttpStatusCode.valueOf(problem.getStatus()), sentence(problem, locale));
        var prefix = "problem." + said(problem.getStatus());
        details.setTitle(messages.getMessage(prefix + ".title", null, locale));
        if (problem.getParameter() != null) {
            details.setProperty("parameter", problem.getParameter());
        }
        if (problem.getValue() != null) {
            details.setProperty("value", problem.getValue());
        }
        return details;
    }

    private String sentence(PageProblem problem, Locale locale) {
        var prefix = "problem." + said(problem.getStatus());
        if (problem.getParameter() == null) {
            return messages.getMessage(
                    problem.getStatus() == GONE ? "gone.text" : prefix + ".text", null, locale);
        }
        return problem.getValue() == null
                ? messages.getMessage(
                        prefix + ".name", new Object[] {problem.getParameter()}, locale)
                : messages.getMessage(
                        prefix + ".value",
                        new Object[] {problem.getParameter(), problem.getValue()},
                        locale);
    }

    private static int said(int status) {
        return SAID.contains(status) ? status : HttpStatus.INTERNAL_SERVER_ERROR.value();
    }

    /** What a template sees besides its data where no sample shows and something may be wrong. */
    PageView view(Address address, Locale locale, @Nullable PageProblem problem) {
        return new PageView(site, address, locale, false, problem);
    }
}
