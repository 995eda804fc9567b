package org.fenghuo.portal.site;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Turns an answer into a page with its headers: how long it may be kept, and what it depends on.
 */
final class PageResponses {
    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final String SAMPLE = "sample";

    private final URI site;
    private final Clock clock;

    PageResponses(URI site, Clock clock) {
        this.site = site;
        this.clock = clock;
    }

    ServerResponse page(
            HttpStatus status,
            PageDocument document,
            PageAnswer answer,
            Address address,
            Locale locale) {
        var data = answer.data() == null ? Map.of() : answer.data();
        var showsSample = answer.all("system").anyMatch(SAMPLE::equals);
        var response =
                ServerResponse.status(status)
                        .headers(headers -> {
                            headers.setContentLanguage(locale);
                            if (address.language() == null) {
                                headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
                            }
                            headers.setCacheControl(keeping(status, answer));
                        });
        return response.render(
                document.template(),
                Map.of(
                        "page",
                        data,
                        "view",
                        new PageView(site, address, locale, showsSample, null)));
    }

    /** A form with what is wrong in it. Nobody keeps that. */
    ServerResponse form(
            PageDocument document,
            PageAnswer answer,
            Address address,
            Locale locale,
            PageProblem problem) {
        var view = new PageView(site, address, locale, false, problem);
        var data = answer.data() == null ? Map.of() : answer.data();
        return ServerResponse.badRequest()
                .headers(headers -> {
                    headers.setContentLanguage(locale);
                    headers.setCacheControl(CacheControl.noStore());
                })
                .render(document.template(), Map.of("page", data, "view", view));
    }

    /**
     * A minute; less when something shown ends earlier; not at all while something is out of order,
     * or shown while it is being made.
     */
    private CacheControl keeping(HttpStatus status, PageAnswer answer) {
        if (status == HttpStatus.SERVICE_UNAVAILABLE
                || answer.hasOutage()
                || answer.all("underway").anyMatch(Boolean.TRUE::equals)) {
            return CacheControl.noStore();
        }
        var now = clock.instant();
        var left =
                Stream.concat(answer.all("endsAt"), answer.all("autoStopAt"))
                        .map(end -> Duration.between(now, Instant.parse(end.toString())))
                        .filter(Duration::isPositive)
                        .reduce(FRESH, (a, b) -> a.compareTo(b) < 0 ? a : b);
        return CacheControl.maxAge(left.truncatedTo(ChronoUnit.SECONDS)).cachePublic();
    }
}
