package org.fenghuo.portal.site;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.HtmlUtils;

/** What machines look for at fixed addresses: what to leave alone, how to search, whom to warn. */
record Signposts(
        URI site,
        SecuritySettings security,
        MessageSource messages,
        PageProblems problems,
        Clock clock) {
    private static final Duration FRESH = Duration.ofHours(1);
    private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);
    private static final MediaType OPEN_SEARCH =
            MediaType.parseMediaType("application/opensearchdescription+xml;charset=UTF-8");

    /** Files are made for whoever asks, and take work; doors with keys lead nowhere. */
    private static final List<String> NOT_FOR_ROBOTS =
            List.of(
                    "/search.ndjson",
                    "/search.csv",
                    "/search.xlsx",
                    "/exports/",
                    "/exchange/",
                    "/operations/",
                    "/actuator/",
                    "/graphql");

    ServerResponse robots(ServerRequest request) {
        String rules =
                NOT_FOR_ROBOTS.stream()
                        .map(path -> "Disallow: " + path + "\n")
                        .collect(Collectors.joining("", "User-agent: *\n", "\n"));
        return kept(TEXT).body(rules + "Sitemap: " + site.resolve("/sitemap.xml") + "\n");
    }

    ServerResponse security(ServerRequest request) {
        if (!security.holdsAt(clock.instant())) {
            return problems.of(request, 404);
        }
        String contacts =
                security.contact().stream()
                        .map(contact -> "Contact: " + contact + "\n")
                        .collect(Collectors.joining());
        return kept(TEXT)
                .body(
                        contacts
                                + "Expires: "
                                + security.expires()
                                + "\nPreferred-Languages: zh, en\nCanonical: "
                                + site.resolve("/.well-known/security.txt")
                                + "\n");
    }

    /** So that a browser searches here from its own box. */
    ServerResponse openSearch(ServerRequest request) {
        Locale locale = RequestContextUtils.getLocale(request.servletRequest());
        String lang = locale.getLanguage();
        return kept(OPEN_SEARCH)
                .headers(headers -> headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE))
                .body(
                        """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
                        <ShortName>%s</ShortName>
                        <Description>%s</Description>
                        <InputEncoding>UTF-8</InputEncoding>
                        <Language>%s</Language>
                        <Url type="text/html" rel="results" template="%s?q={searchTerms}&amp;lang=%s"/>
                        <Url type="application/atom+xml" rel="results" template="%s?q={searchTerms}&amp;lang=%s"/>
                        <Url type="application/opensearchdescription+xml" rel="self" template="%s?lang=%s"/>
                        </OpenSearchDescription>
                        """
                                .formatted(
                                        said("site.name", locale),
                                        said("site.tagline", locale),
                                        lang,
                                        site.resolve("/search"),
                                        lang,
                                        site.resolve("/search.atom"),
                                        lang,
                                        site.resolve("/opensearch.xml"),
                                        lang));
    }

    private String said(String key, Locale locale) {
        return HtmlUtils.htmlEscape(messages.getMessage(key, null, locale), "UTF-8");
    }

    private static ServerResponse.BodyBuilder kept(MediaType type) {
        return ServerResponse.ok()
                .contentType(type)
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic());
    }
}
