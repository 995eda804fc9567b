package org.fenghuo.portal.site;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.fenghuo.portal.site.PageRoute.GonePage;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * Answers a request for a page: reads what is asked, asks the schema, chooses between the page and
 * a problem.
 */
final class PageHandler {
    private final PageQueries queries;
    private final PageProblems problems;
    private final PageResponses responses;

    PageHandler(PageQueries queries, PageProblems problems, PageResponses responses) {
        this.queries = queries;
        this.problems = problems;
        this.responses = responses;
    }

    ServerResponse answer(Page page, ServerRequest request) {
        var address = Address.of(request.path(), request.params());
        return switch (page.parameters().read(address, request.pathVariables())) {
            case Parameters.Refused(var parameter, var value) ->
                    problems.badRequest(request, parameter, value);
            case Parameters.Asked(var variables) -> answer(page, request, address, variables);
        };
    }

    private ServerResponse answer(
            Page page, ServerRequest request, Address address, Map<String, Object> variables) {
        var locale = RequestContextUtils.getLocale(request.servletRequest());
        var route = page.route();
        var answer = queries.ask(page.document(), variables, locale);
        var refused = answer.refused();
        if (refused.isPresent() && !isOfThePath(refused.get(), page, answer)) {
            return refused(page, request, address, answer, refused.get());
        }
        complainOfBugs(answer, route.page());
        if (answer.lacks(route.missingWhenNull())) {
            return answer.hasOutage()
                    ? problems.of(request, 503)
                    : missing(page, request, address, variables);
        }
        var down = answer.lacks(route.downWhenNull()) && answer.hasOutage();
        var status = down ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.OK;
        return responses.page(status, page.document(), answer, address, locale);
    }

    /** What a page is about is unknown, and so to every question about it. */
    private static boolean isOfThePath(PageAnswer.Failure failure, Page page, PageAnswer answer) {
        var parameter = page.parameters().parameterFor(String.valueOf(failure.field()));
        return answer.lacks(page.route().missingWhenNull())
                && !page.parameters().names().contains(parameter);
    }

    /** A form comes back as it was filled in, and says what is wrong with it. */
    private ServerResponse refused(
            Page page,
            ServerRequest request,
            Address address,
            PageAnswer answer,
            PageAnswer.Failure failure) {
        var parameter = page.parameters().parameterFor(String.valueOf(failure.field()));
        var value = address.value(parameter);
        if (!page.parameters().form() || answer.data() == null || problems.wantsJson(request)) {
            return problems.badRequest(request, parameter, value);
        }
        var problem =
                new PageProblem(
                        HttpStatus.BAD_REQUEST.value(), parameter, value, failure.message());
        var locale = RequestContextUtils.getLocale(request.servletRequest());
        return responses.form(page.document(), answer, address, locale, problem);
    }

    /** Nothing is there: because nothing ever was, or because it has ended. */
    private ServerResponse missing(
            Page page, ServerRequest request, Address address, Map<String, Object> variables) {
        return tombstone(page, variables, RequestContextUtils.getLocale(request.servletRequest()))
                .map(found ->
                        problems.wantsJson(request)
                                ? problems.of(request, HttpStatus.GONE.value())
                                : responses.page(
                                        HttpStatus.GONE,
                                        found.document(),
                                        found.answer(),
                                        address,
                                        RequestContextUtils.getLocale(request.servletRequest())))
                .orElseGet(() -> problems.of(request, HttpStatus.NOT_FOUND.value()));
    }

    private record Tombstone(PageDocument document, PageAnswer answer) {}

    private Optional<Tombstone> tombstone(Page page, Map<String, Object> variables, Locale locale) {
        var rule = page.route().gonePage();
        var document = page.gone();
        if (rule == null || document == null) {
            return Optional.empty();
        }
        return Optional.of(queries.ask(document, onlyDeclared(document, variables), locale))
                .filter(answer -> isThere(answer, rule))
                .map(answer -> new Tombstone(document, answer));
    }

    private static boolean isThere(PageAnswer answer, GonePage rule) {
        complainOfBugs(answer, rule.page());
        return !answer.lacks(rule.presentWhenNotNull());
    }

    private static Map<String, Object> onlyDeclared(
            PageDocument document, Map<String, Object> variables) {
        var declared = new HashMap<>(variables);
        declared.keySet()
                .retainAll(
                        document.operation().getVariableDefinitions().stream()
                                .map(variable -> variable.getName())
                                .toList());
        return declared;
    }

    static void complainOfBugs(PageAnswer answer, String page) {
        answer.bug()
                .ifPresent(bug -> {
                    throw new IllegalStateException(
                            "page " + page + ": " + bug.code() + " " + bug.message());
                });
    }
}
