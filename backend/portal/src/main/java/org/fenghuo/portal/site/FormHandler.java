package org.fenghuo.portal.site;

import java.net.URI;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * Shows forms and hands on what was filled in. It keeps nothing: no session, no cookie; whatever a
 * step needs of the one before comes with it. Nobody may keep such a page or learn its address from
 * a link on it.
 */
final class FormHandler {
    private static final String KEY = "idempotencyKey";

    /** Browsers say where a form was sent from; only from here is it one of ours. */
    private static final List<String> OURS = List.of("same-origin", "none");

    private final PageQueries queries;
    private final PageProblems problems;
    private final MessageSource words;
    private final URI site;

    FormHandler(PageQueries queries, PageProblems problems, MessageSource words, URI site) {
        this.queries = queries;
        this.problems = problems;
        this.words = words;
        this.site = site;
    }

    ServerResponse answer(FormPage page, ServerRequest request) {
        var address = Address.of(request.path(), request.params());
        if (!request.method().equals(HttpMethod.POST)) {
            var strangers = page.strangers(address);
            return strangers.isEmpty()
                    ? shown(page, request, withKey(address), Sent.NOTHING)
                    : problems.badRequest(request, strangers.getFirst(), null);
        }
        var from = request.headers().firstHeader("Sec-Fetch-Site");
        if (from != null && !OURS.contains(from)) {
            return problems.of(request, HttpStatus.FORBIDDEN.value());
        }
        var filled = withKey(address);
        if (!FilledForm.SEND.equals(filled.value(FilledForm.STEP))) {
            return shown(page, request, filled, Sent.NOTHING);
        }
        var sent = sent(page, filled, locale(request));
        return shown(page, request, next(filled, sent), sent);
    }

    /** What came of sending; {@code data} as the template finds them. */
    private record Sent(HttpStatus status, Map<String, Object> data) {
        static final Sent NOTHING = new Sent(HttpStatus.OK, Map.of());

        boolean accepted() {
            return status == HttpStatus.OK;
        }

        /** Something else was sent under it before. */
        boolean wantsAnotherKey() {
            return data.get(FilledForm.SENT) instanceof Map<?, ?> said
                    && said.get("problems") instanceof List<?> found
                    && found.stream()
                            .anyMatch(one ->
                                    one instanceof Map<?, ?> it && KEY.equals(it.get("field")));
        }
    }

    private Sent sent(FormPage page, Address filled, Locale locale) {
        var read = page.input().read(filled);
        if (!read.unreadable().isEmpty()) {
            return refused(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    read.unreadable().getFirst(),
                    "form.unreadable",
                    locale);
        }
        var answer = queries.ask(page.sent(), read.variables(), locale);
        var outage = outage(answer);
        if (outage != null) {
            return refused(outage, "", sentence(outage), locale);
        }
        complainOfBugs(answer, page);
        var data = Optional.ofNullable(answer.data()).orElse(Map.of());
        var refused =
                data.get(FilledForm.SENT) instanceof Map<?, ?> said && said.containsKey("problems");
        return new Sent(refused ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK, data);
    }

    private Sent refused(HttpStatus status, String field, String key, Locale locale) {
        var message = words.getMessage(key, null, locale);
        var problem = Map.<String, Object>of("field", field, "message", message);
        return new Sent(status, Map.of(FilledForm.SENT, Map.of("problems", List.of(problem))));
    }

    private ServerResponse shown(FormPage page, ServerRequest request, Address filled, Sent sent) {
        var locale = locale(request);
        var answer = queries.ask(page.shown(), page.variables(filled), locale);
        var tooMany = outage(answer) == HttpStatus.TOO_MANY_REQUESTS;
        if (!tooMany) {
            complainOfBugs(answer, page);
        }
        if (answer.data() == null) {
            return problems.of(request, HttpStatus.SERVICE_UNAVAILABLE.value());
        }
        var result =
                tooMany ? refused(HttpStatus.TOO_MANY_REQUESTS, "", "form.tooMany", locale) : sent;
        var data = new HashMap<>(answer.data());
        data.putAll(result.data());
        return rendered(page, filled, locale, result.status(), data);
    }

    private ServerResponse rendered(
            FormPage page,
            Address filled,
            Locale locale,
            HttpStatus status,
            Map<String, Object> data) {
        var form = new FilledForm(site, filled, data);
        var place = new Address(filled.path(), new LinkedHashMap<>(), filled.language());
        return ServerResponse.status(status)
                .headers(headers -> {
                    headers.setContentLanguage(locale);
                    headers.setCacheControl(CacheControl.noStore());
                    headers.set("Referrer-Policy", "no-referrer");
                })
                .render(
                        page.shown().template(),
                        Map.of(
                                "page",
                                data,
                                "view",
                                problems.view(place, locale, null),
                                "form",
                                form));
    }

    /** What stands in the way that is neither the sender's mistake nor ours; null for nothing. */
    private static @Nullable HttpStatus outage(PageAnswer answer) {
        if (answer.failures().stream().anyMatch(f -> "TOO_MANY_REQUESTS".equals(f.code()))) {
            return HttpStatus.TOO_MANY_REQUESTS;
        }
        return answer.hasOutage() ? HttpStatus.SERVICE_UNAVAILABLE : null;
    }

    private static String sentence(HttpStatus outage) {
        return outage == HttpStatus.TOO_MANY_REQUESTS ? "form.tooMany" : "form.down";
    }

    private static void complainOfBugs(PageAnswer answer, FormPage page) {
        PageHandler.complainOfBugs(answer, page.route().page());
    }

    /** The same form sent twice is one: its key comes with it from its first showing on. */
    private static Address withKey(Address address) {
        var filled = new LinkedHashMap<>(address.parameters());
        filled.putIfAbsent(KEY, List.of(UUID.randomUUID().toString()));
        return new Address(address.path(), filled, address.language());
    }

    private static Address next(Address filled, Sent sent) {
        if (sent.accepted()) {
            return done(filled);
        }
        if (!sent.wantsAnotherKey()) {
            return filled;
        }
        var left = new LinkedHashMap<>(filled.parameters());
        left.remove(KEY);
        return withKey(new Address(filled.path(), left, filled.language()));
    }

    /** What is left of a form that was accepted: what opens the way that it goes from here. */
    private static Address done(Address address) {
        var left = new LinkedHashMap<>(address.parameters());
        left.keySet().retainAll(List.of("trackingCode", "secret"));
        return withKey(new Address(address.path(), left, address.language()));
    }

    private static Locale locale(ServerRequest request) {
        return RequestContextUtils.getLocale(request.servletRequest());
    }
}
