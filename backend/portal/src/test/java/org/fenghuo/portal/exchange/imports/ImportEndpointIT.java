package org.fenghuo.portal.exchange.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.fenghuo.portal.support.PortalTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code /exchange/imports} as somebody outside sees it. */
@PortalTest
class ImportEndpointIT {
    private static final String BOUNDARY = "the-boundary";

    private final HttpClient http = HttpClient.newHttpClient();
    private final WebServerApplicationContext portal;
    private final String system = "it-" + UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    ImportEndpointIT(WebServerApplicationContext portal) {
        this.portal = portal;
    }

    @Test
    void aFileIsTakenInAndItsAddressShowsWhatBecameOfIt() throws Exception {
        String file =
                Lines.of(system, 0, 2, "甲")
                        + "{broken\n"
                        + Lines.of(system, 3, "甲").replace("xining", "=1+1");

        HttpResponse<String> answer = post(PortalTest.KEY, part("mapping", "native") + file(file));
        JsonNode job = over(answer.headers().firstValue("Location").orElseThrow());

        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(job.path("state").asString()).isEqualTo("DONE");
        assertThat(job.path("read").asLong()).isEqualTo(4);
        assertThat(job.path("published").asLong() + job.path("refused").asLong()).isEqualTo(4);
        assertThat(get(job.path("refusedUrl").asString() + "?lang=en").body())
                .startsWith(
                        "\uFEFF\"line\",\"field\",\"code\",\"reason\"\r\n\"3\",\"\",\"not-json\",\"")
                .contains("\"4\",\"authority\",\"unknown-agency\",\"");
    }

    @ParameterizedTest
    @CsvSource({
        "1F8B0800, packed-file",
        "504B0304, packed-file",
        "FFFE7B00, utf-16-file",
        "'', empty-file"
    })
    void aFileThatIsNoneFailsWithAType(String start, String code) throws Exception {
        byte[] bytes = java.util.HexFormat.of().parseHex(start);
        HttpResponse<String> answer =
                post(
                        PortalTest.KEY,
                        part("mapping", "native")
                                + file(new String(bytes, StandardCharsets.ISO_8859_1)));

        JsonNode job = over(answer.headers().firstValue("Location").orElseThrow());

        assertThat(job.at("/state").asString()).isEqualTo("FAILED");
        assertThat(job.at("/problem/code").asString()).isEqualTo(code);
    }

    @Nested
    class WhenTheRequestIsWrong {
        @Test
        void anUnknownMappingNamesTheKnownOnes() throws Exception {
            HttpResponse<String> answer = post(PortalTest.KEY, part("mapping", "nope") + file("x"));

            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.headers().firstValue("Content-Type"))
                    .contains("application/problem+json");
            assertThat(answer.body())
                    .contains("\"code\":\"unknown-mapping\"", "eu-rasff", "us-fsis", "native");
        }

        @ParameterizedTest
        @CsvSource({
            "colour, red, unknown-parameter",
            "mode, FULL, not-one-of",
            "force, perhaps, not-one-of"
        })
        void aParameterThatMakesNoSenseIsNamed(String name, String value, String code)
                throws Exception {
            HttpResponse<String> answer =
                    post(PortalTest.KEY, part("mapping", "native") + part(name, value) + file("x"));

            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body())
                    .contains("\"code\":\"" + code + "\"", "\"field\":\"" + name + "\"");
        }

        @Test
        void aMissingFileIsNamed() throws Exception {
            assertThat(post(PortalTest.KEY, part("mapping", "native")).body())
                    .contains("\"code\":\"required\"", "\"field\":\"file\"");
        }

        @ParameterizedTest
        @CsvSource({"not-a-key", "''"})
        void withoutAValidKeyItIs401(String key) throws Exception {
            HttpResponse<String> answer = post(key, part("mapping", "native") + file("x"));

            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.headers().firstValue("WWW-Authenticate")).isPresent();
        }

        @Test
        void anUnknownJobIs404() throws Exception {
            assertThat(get("/exchange/imports/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
            assertThat(get("/exchange/imports/nonsense").statusCode()).isEqualTo(404);
        }
    }

    private JsonNode over(String address) {
        return await().atMost(Duration.ofMinutes(1))
                .until(
                        () -> JsonMapper.shared().readTree(get(address).body()),
                        job -> !job.path("state").asString().equals("RUNNING"));
    }

    private HttpResponse<String> get(String path) throws Exception {
        return http.send(request(path, PortalTest.KEY).GET().build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String key, String parts) throws Exception {
        byte[] body = (parts + "--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.ISO_8859_1);
        return http.send(
                request("/exchange/imports", key)
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(BodyPublishers.ofByteArray(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path, String key) {
        int port = java.util.Objects.requireNonNull(portal.getWebServer()).getPort();
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        return key.isEmpty() ? request : request.header("Authorization", "Bearer " + key);
    }

    private static String part(String name, String value) {
        return "--"
                + BOUNDARY
                + "\r\nContent-Disposition: form-data; name=\""
                + name
                + "\"\r\n\r\n"
                + value
                + "\r\n";
    }

    private static String file(String content) {
        String bytes =
                content.chars().allMatch(c -> c < 256)
                        ? content
                        : new String(
                                content.getBytes(StandardCharsets.UTF_8),
                                StandardCharsets.ISO_8859_1);
        return "--"
                + BOUNDARY
                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"file\"\r\n"
                + "Content-Type: application/octet-stream\r\n\r\n"
                + bytes
                + "\r\n";
    }
}
