package org.fenghuo.portal.exchange.exports;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.zip.GZIPInputStream;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Hands out the files of jobs, packed to who can unpack them. */
@Component
class FileHandler {
    private final Exports exports;
    private final ExportFiles files;
    private final ExportProblems problems;
    private final OpenDataSettings publicly;
    private final Clock clock;

    FileHandler(
            Exports exports,
            ExportFiles files,
            ExportProblems problems,
            OpenDataSettings publicly,
            Clock clock) {
        this.exports = exports;
        this.files = files;
        this.problems = problems;
        this.publicly = publicly;
        this.clock = clock;
    }

    ServerResponse file(ServerRequest request) {
        String format = request.pathVariable("format");
        return exports.find(request.pathVariable("id"))
                .filter(job -> job.state() == ExportState.DONE)
                .filter(job -> job.wish().format().suffix().equals(format))
                .map(job -> file(request, job))
                .orElseGet(() -> problems.of(request, HttpStatus.NOT_FOUND));
    }

    private ServerResponse file(ServerRequest request, ExportJob job) {
        boolean packed = job.wish().format().packed() && acceptsGzip(request);
        String tag = "\"" + job.sha256() + (packed ? "-gzip\"" : "\"");
        return request.checkNotModified(tag)
                .orElseGet(() ->
                        ServerResponse.ok()
                                .contentType(job.wish().format().type())
                                .eTag(tag)
                                .cacheControl(
                                        CacheControl.maxAge(
                                                        Duration.between(
                                                                clock.instant(), job.expiresAt()))
                                                .cachePublic())
                                .headers(headers -> describe(headers, job, packed))
                                .build((servlet, response) -> {
                                    if (!request.method().equals(HttpMethod.HEAD)) {
                                        send(job, packed, response.getOutputStream());
                                    }
                                    return null;
                                }));
    }

    private void describe(HttpHeaders headers, ExportJob job, boolean packed) {
        headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        FileHeaders.describe(headers, publicly, job.wish(), DataAddresses.of(job));
        if (packed) {
            headers.set(HttpHeaders.CONTENT_ENCODING, "gzip");
        } else {
            headers.setContentLength(job.bytes());
            headers.set(FileHeaders.DIGEST, FileHeaders.digest(String.valueOf(job.sha256())));
        }
    }

    private void send(ExportJob job, boolean packed, OutputStream out) throws IOException {
        InputStream stored = files.read(job);
        try (InputStream file =
                packed || !job.wish().format().packed() ? stored : new GZIPInputStream(stored)) {
            file.transferTo(out);
        }
    }

    private static boolean acceptsGzip(ServerRequest request) {
        return request.headers().header(HttpHeaders.ACCEPT_ENCODING).stream()
                .anyMatch(accepted -> accepted.contains("gzip"));
    }
}
