package org.fenghuo.portal.exchange.exports;

import java.net.URI;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** {@code /search.ndjson} and its like, and the jobs that large ones become. */
@Component
class ExportHandler {
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final Addressed addressed;
    private final Exports exports;
    private final ExportProblems problems;
    private final OpenDataSettings publicly;

    ExportHandler(
            Addressed addressed,
            Exports exports,
            ExportProblems problems,
            OpenDataSettings publicly) {
        this.addressed = addressed;
        this.exports = exports;
        this.problems = problems;
        this.publicly = publicly;
    }

    /** Whatever is small is answered; a job is pointed at, for people with its page. */
    ServerResponse search(ServerRequest request) {
        ExportFormat format = ExportFormat.ofSuffix(request.pathVariable("format"));
        return switch (addressed.read(request, format)) {
            case Addressed.NotUnderstood(var refused) -> problems.badRequest(request, refused);
            case Addressed.Wished(var wish) ->
                    switch (exports.take(wish)) {
                        case Exports.AtOnce file -> small(request, wish, file);
                        case Exports.Later(var job) -> later(request, job);
                        case Exports.Busy busy ->
                                problems.of(request, HttpStatus.TOO_MANY_REQUESTS);
                    };
        };
    }

    private ServerResponse small(ServerRequest request, Wish wish, Exports.AtOnce file) {
        String tag = "W/\"" + file.sha256() + "\"";
        return request.checkNotModified(tag)
                .orElseGet(() ->
                        ServerResponse.ok()
                                .contentType(wish.format().type())
                                .eTag(tag)
                                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                                .headers(headers -> {
                                    if (request.param("lang").isEmpty()) {
                                        headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
                                    }
                                    headers.set("Fenghuo-Position", file.position().cursor());
                                    FileHeaders.describe(headers, publicly, wish, described(wish));
                                    headers.set(
                                            FileHeaders.DIGEST, FileHeaders.digest(file.sha256()));
                                })
                                .body(file.file()));
    }

    private static String described(Wish wish) {
        String query = wish.query();
        return switch (wish.format()) {
            case NDJSON -> DataAddresses.FIELDS;
            case XLSX -> DataAddresses.COLUMNS;
            case CSV ->
                    "/search.csv-metadata.json?"
                            + (query.isEmpty() ? "" : query + "&")
                            + "lang="
                            + wish.lang().tag();
        };
    }

    private ServerResponse later(ServerRequest request, ExportJob job) {
        String address = DataAddresses.of(job);
        return wantsPage(request)
                ? ServerResponse.seeOther(
                                URI.create(
                                        request.param("lang")
                                                .map(lang -> address + "?lang=" + lang)
                                                .orElse(address)))
                        .cacheControl(CacheControl.noStore())
                        .build()
                : ServerResponse.accepted()
                        .location(URI.create(address))
                        .contentType(MediaType.APPLICATION_JSON)
                        .cacheControl(CacheControl.noStore())
                        .body(ExportView.of(job, publicly));
    }

    /** Whoever reads HTML is sent to, and shown, pages; the site's. */
    static boolean wantsPage(ServerRequest request) {
        return request.headers().accept().stream()
                .anyMatch(type -> type.equalsTypeAndSubtype(MediaType.TEXT_HTML));
    }

    ServerResponse job(ServerRequest request) {
        return exports.find(request.pathVariable("id"))
                .map(job ->
                        ServerResponse.ok()
                                .contentType(MediaType.APPLICATION_JSON)
                                .cacheControl(CacheControl.noStore())
                                .headers(headers -> headers.add(HttpHeaders.VARY, "Accept"))
                                .body(ExportView.of(job, publicly)))
                .orElseGet(() -> problems.of(request, HttpStatus.NOT_FOUND));
    }
}
