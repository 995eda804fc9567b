package org.fenghuo.portal.feeds;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.fenghuo.portal.support.Client;
import org.fenghuo.portal.support.PortalTest;
import org.springframework.boot.web.server.context.WebServerApplicationContext;

/** Sends a file of the exchange format as a snapshot, as an agency's machine does. */
final class Importing {
    private static final String BOUNDARY = "boundary-of-the-replay";

    private Importing() {}

    /** The state in which the import ends. */
    static String over(WebServerApplicationContext portal, String file) {
        var port = Objects.requireNonNull(portal.getWebServer()).getPort();
        var request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/exchange/imports"))
                        .header("Authorization", "Bearer " + PortalTest.KEY)
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(BodyPublishers.ofString(form(file)))
                        .build();
        try (var http = HttpClient.newHttpClient()) {
            var job =
                    http.send(request, BodyHandlers.ofString())
                            .headers()
                            .firstValue("Location")
                            .orElseThrow();
            return ended(new Client(portal), job);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String ended(Client client, String job) {
        return await().atMost(Duration.ofMinutes(1))
                .until(
                        () ->
                                Client.json(
                                                client.get(
                                                        job,
                                                        "Authorization",
                                                        "Bearer " + PortalTest.KEY))
                                        .at("/state")
                                        .asString(),
                        state -> !state.equals("RUNNING"));
    }

    private static String form(String file) {
        var parts = new StringBuilder();
        for (var part : List.of("mapping=native", "mode=SNAPSHOT", "force=true")) {
            var value = part.split("=", 2);
            parts.append(part(" name=\"" + value[0] + "\"", value[1]));
        }
        return parts + part(" name=\"file\"; filename=\"file\"", file) + "--" + BOUNDARY + "--\r\n";
    }

    private static String part(String disposition, String content) {
        return "--"
                + BOUNDARY
                + "\r\nContent-Disposition: form-data;"
                + disposition
                + "\r\n\r\n"
                + content
                + "\r\n";
    }
}
