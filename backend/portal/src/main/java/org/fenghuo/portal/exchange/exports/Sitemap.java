package org.fenghuo.portal.exchange.exports;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.fenghuo.portal.publishing.Publications;
import org.fenghuo.portal.reference.Category;
import org.fenghuo.portal.reference.Reference;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Tells search engines every page there is and when it changed: an index, and parts of ids in a
 * row, so that a publication never moves from one to another.
 */
@Component
class Sitemap {
    /** No part may have more addresses (sitemaps.org). */
    private static final long PART = 50_000;

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final Duration FRESH = Duration.ofHours(1);
    private static final List<String> PAGES =
            List.of("/", "/check", "/feeds", "/data", "/about", "/accessibility", "/api");

    private final Publications publications;
    private final Reference reference;
    private final OpenDataSettings publicly;
    private final ExportProblems problems;

    Sitemap(
            Publications publications,
            Reference reference,
            OpenDataSettings publicly,
            ExportProblems problems) {
        this.publications = publications;
        this.reference = reference;
        this.publicly = publicly;
        this.problems = problems;
    }

    /** An address and when what is there changed. */
    private record Place(String path, @Nullable Instant changed) {}

    ServerResponse index(ServerRequest request) {
        Stream<Place> parts =
                publications.latestChanges(PART).entrySet().stream()
                        .map(part ->
                                new Place("/sitemap-" + part.getKey() + ".xml", part.getValue()));
        return answer(
                "sitemapindex",
                "sitemap",
                Stream.concat(Stream.of(new Place("/sitemap-pages.xml", null)), parts).toList());
    }

    ServerResponse pages(ServerRequest request) {
        Stream<String> categories =
                reference.categories().stream().map(Category::id).map(id -> "/categories/" + id);
        return answer(
                "urlset",
                "url",
                Stream.concat(PAGES.stream(), categories)
                        .map(path -> new Place(path, null))
                        .toList());
    }

    ServerResponse part(ServerRequest request) {
        long part = Long.parseLong(request.pathVariable("part"));
        List<Place> places =
                publications.listed(part * PART + 1, (part + 1) * PART).stream()
                        .map(it -> new Place("/publications/" + it.number(), it.updatedAt()))
                        .toList();
        return places.isEmpty()
                ? problems.of(request, HttpStatus.NOT_FOUND)
                : answer("urlset", "url", places);
    }

    private ServerResponse answer(String root, String element, List<Place> places) {
        return ServerResponse.ok()
                .contentType(MediaType.APPLICATION_XML)
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .build((request, response) -> {
                    Writer out =
                            new OutputStreamWriter(
                                    response.getOutputStream(), StandardCharsets.UTF_8);
                    out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
                    out.write("<" + root + " xmlns=\"" + NAMESPACE + "\">\n");
                    places.forEach(place -> write(out, element, place));
                    out.write("</" + root + ">\n");
                    out.flush();
                    return null;
                });
    }

    /** Paths and numbers have nothing in them that XML would mind. */
    private void write(Writer out, String element, Place place) {
        String changed =
                place.changed() == null ? "" : "<lastmod>" + place.changed() + "</lastmod>";
        String location = "<loc>" + publicly.at(place.path()) + "</loc>";
        try {
            out.write("<" + element + ">" + location + changed + "</" + element + ">\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
