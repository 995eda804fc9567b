package org.fenghuo.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The servers of one data folder, so deep down that no socket's path would reach it. */
class EmbeddedServersIT {
    private static final Duration A_START = Duration.ofSeconds(60);

    @TempDir static Path temporary;

    private static Path data;
    private EmbeddedServers servers;

    @BeforeAll
    static void chooseFolder() {
        data = temporary.resolve("a folder with a long name and spaces/".repeat(4)).resolve("data");
    }

    @BeforeEach
    void start() {
        servers = EmbeddedServers.on(data);
        servers.database();
        await().atMost(A_START).until(() -> Clients.answers(servers.elasticsearch()));
    }

    @AfterAll
    static void stop() {
        EmbeddedServers.on(data).stop();
    }

    @Test
    void dataSurvivesARestart() throws Exception {
        Clients.run(
                servers.database(),
                "CREATE TABLE kept (word VARCHAR(20) CHARACTER SET utf8mb4)",
                "INSERT INTO kept VALUES ('烽火 🔥')");
        Clients.post(servers.elasticsearch(), "/kept/_doc/1", "{\"word\":\"烽火\"}");
        var addresses = addresses();

        servers.stop();
        start();

        assertThat(Clients.ask(servers.database(), "SELECT word FROM kept")).isEqualTo("烽火 🔥");
        assertThat(Clients.get(servers.elasticsearch(), "/kept/_doc/1"))
                .contains("\"found\":true", "烽火");
        assertThat(addresses()).isEqualTo(addresses);
    }

    @Test
    void killedDatabaseComesBackOnTheSamePort() throws Exception {
        Clients.run(
                servers.database(),
                "CREATE TABLE written (n INT)",
                "INSERT INTO written VALUES (7)");
        String url = servers.database().jdbcUrl();
        kill(servers.database().pid());

        await().atMost(A_START)
                .ignoreExceptionsInstanceOf(SQLException.class)
                .until(() -> Clients.ask(servers.database(), "SELECT n FROM written").equals("7"));
        assertThat(servers.database().jdbcUrl()).isEqualTo(url);
    }

    @Test
    void killedElasticsearchComesBackOnTheSamePort() throws Exception {
        URI uri = servers.elasticsearch().uri();
        long killed = servers.elasticsearch().pid();
        kill(killed);

        await().atMost(A_START).until(() -> Clients.answers(servers.elasticsearch()));
        assertThat(servers.elasticsearch().uri()).isEqualTo(uri);
        assertThat(servers.elasticsearch().pid()).isNotEqualTo(killed);
    }

    @Test
    void chineseIsCutIntoWords() throws Exception {
        String tokens =
                Clients.post(
                        servers.elasticsearch(),
                        "/_analyze",
                        "{\"analyzer\":\"smartcn\",\"text\":\"枸杞农药残留\"}");
        assertThat(tokens).contains("\"枸杞\"", "\"农药\"", "\"残留\"");
    }

    @Test
    void tokenizerAndFilterHaveTheOfficialNames() throws Exception {
        String tokens =
                Clients.post(
                        servers.elasticsearch(),
                        "/_analyze",
                        "{\"tokenizer\":\"smartcn_tokenizer\",\"filter\":[\"smartcn_stop\"],\"text\":\"枸杞，农药\"}");
        assertThat(tokens).contains("\"枸杞\"", "\"农药\"").doesNotContain("\"start_offset\":2");
    }

    @Test
    void onlyOneUserComesInAndOnlyToItsSchema() throws Exception {
        String url = servers.database().jdbcUrl();
        assertThatThrownBy(() -> DriverManager.getConnection(url, "root", "").close())
                .hasMessageContaining("Access denied");
        assertThatThrownBy(() -> DriverManager.getConnection(url, "", "").close())
                .hasMessageContaining("Access denied");
        assertThatThrownBy(
                        () -> Clients.ask(servers.database(), "SELECT user FROM mysql.global_priv"))
                .hasMessageContaining("denied");
    }

    @Test
    void passwordIsTheOwnersAlone() throws Exception {
        var mode = Files.getPosixFilePermissions(data.resolve("mariadb/password"));
        assertThat(PosixFilePermissions.toString(mode)).isEqualTo("rw-------");
    }

    @Test
    void sessionSpeaksUtcAndUnicode() throws Exception {
        assertThat(
                        Clients.ask(
                                servers.database(),
                                "SELECT CONCAT_WS(' ', @@time_zone, @@character_set_client, @@collation_database)"))
                .isIn("UTC utf8mb4 utf8mb4_bin", "+00:00 utf8mb4 utf8mb4_bin");
    }

    private String addresses() {
        return servers.database().jdbcUrl() + servers.elasticsearch().uri();
    }

    private static void kill(long pid) {
        var process = ProcessHandle.of(pid).orElseThrow();
        process.destroyForcibly();
        process.onExit().join();
    }
}
