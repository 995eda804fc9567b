package org.fenghuo.portal.support;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

import org.springframework.boot.web.server.context.WebServerApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody outside: speaks HTTP with the portal under test and knows nothing of its insides. */
public class Client {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final HttpClient http = HttpClient.newHttpClient();
    private final WebServerApplicationContext portal;

    public Client(WebServerApplicationContext portal) {
        this.portal = portal;
    }

    /** Asks the public schema; the whole answer, errors included. */
    public JsonNode ask(String query, Map<String, ?> variables) {
        return json(
                post(
                        "/graphql",
                        MAPPER.writeValueAsString(Map.of("query", query, "variables", variables))));
    }

    public HttpResponse<String> post(String path, String json, String... headers) {
        return send(
                request(path, headers)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(json)));
    }

    /** A form, as a browser without a script sends it. */
    public HttpResponse<String> submit(String path, String fields, String... headers) {
        return send(
                request(path, headers)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(fields)));
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    public HttpResponse<String> head(String path, String... headers) {
        return send(request(path, headers).HEAD());
    }

    /** As it comes over the wire. */
    public HttpResponse<byte[]> bytes(String path, String... headers) {
        return send(request(path, headers).GET(), BodyHandlers.ofByteArray());
    }

    /** A file as the body. */
    public HttpResponse<String> post(String path, byte[] file) {
        return send(
                request(path, "Content-Type", "application/octet-stream")
                        .POST(BodyPublishers.ofByteArray(file)));
    }

    /** A file to be imported, with the key of the tests. */
    public HttpResponse<String> upload(String path, String mapping, byte[] file) {
        return upload(path, mapping, file, PortalTest.KEY);
    }

    /** A file to be imported, with some key. */
    public HttpResponse<String> upload(String path, String mapping, byte[] file, String key) {
        String boundary = "the-boundary";
        String part = "--" + boundary + "\r\nContent-Disposition: form-data; name=";
        return send(
                request(path, "Authorization", "Bearer " + key)
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(
                                BodyPublishers.concat(
                                        BodyPublishers.ofString(
                                                part
                                                        + "\"mapping\"\r\n\r\n"
                                                        + mapping
                                                        + "\r\n"
                                                        + part
                                                        + "\"file\"; filename=\"file\"\r\n\r\n"),
                                        BodyPublishers.ofByteArray(file),
                                        BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"))));
    }

    public static JsonNode parsed(String json) {
        return MAPPER.readTree(json);
    }

    public static JsonNode json(HttpResponse<String> response) {
        return MAPPER.readTree(response.body());
    }

    private HttpRequest.Builder request(String path, String... headers) {
        int port = java.util.Objects.requireNonNull(portal.getWebServer()).getPort();
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, BodyHandler<T> body) {
        try {
            return http.send(request.build(), body);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
