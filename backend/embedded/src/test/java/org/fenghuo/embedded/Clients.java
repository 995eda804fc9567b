package org.fenghuo.embedded;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Asks the servers as anybody would: through MySQL's driver and over HTTP. */
final class Clients {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private Clients() {}

    static Connection connect(DatabaseServer server) throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl(), server.username(), server.password());
    }

    static void run(DatabaseServer server, String... statements) throws SQLException {
        try (var connection = connect(server);
                var statement = connection.createStatement()) {
            for (String sql : statements) statement.execute(sql);
        }
    }

    static String ask(DatabaseServer server, String sql) throws SQLException {
        try (var connection = connect(server);
                var answer = connection.createStatement().executeQuery(sql)) {
            answer.next();
            return answer.getString(1);
        }
    }

    static String get(SearchServer server, String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(at(server, path)).build());
    }

    static String post(SearchServer server, String path, String json)
            throws IOException, InterruptedException {
        return send(
                HttpRequest.newBuilder(at(server, path))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json))
                        .build());
    }

    static String put(SearchServer server, String path, String json)
            throws IOException, InterruptedException {
        return send(
                HttpRequest.newBuilder(at(server, path))
                        .header("Content-Type", "application/json")
                        .PUT(HttpRequest.BodyPublishers.ofString(json))
                        .build());
    }

    static boolean answers(SearchServer server) throws InterruptedException {
        try {
            return get(server, "/_cluster/health?wait_for_status=yellow")
                    .contains("\"timed_out\":false");
        } catch (IOException e) {
            return false;
        }
    }

    private static URI at(SearchServer server, String path) {
        return server.uri().resolve(path);
    }

    private static String send(HttpRequest request) throws IOException, InterruptedException {
        return HTTP.send(request, BodyHandlers.ofString()).body();
    }
}
