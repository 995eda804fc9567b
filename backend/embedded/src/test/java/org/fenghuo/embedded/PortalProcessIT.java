package org.fenghuo.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is left of a portal's servers when it ends, one way or another. */
class PortalProcessIT {
    private static final Duration SOON = Duration.ofSeconds(10);

    @TempDir Path data;

    @AfterEach
    void stop() {
        EmbeddedServers.on(data).stop();
    }

    @Test
    void killedPortalLeavesNoServer() throws Exception {
        var portal = PortalProcess.on(data).awaitReady();
        var children = portal.children();

        portal.process().destroyForcibly();

        await().atMost(SOON).until(() -> children.stream().noneMatch(ProcessHandle::isAlive));
        assertThat(databaseLog()).last().asString().contains("Shutdown complete");
    }

    @Test
    void startRightAfterAKillWaitsForTheServersThatStillStop() throws Exception {
        var portal = PortalProcess.on(data).awaitReady();
        var children = portal.children();
        portal.process().destroyForcibly().waitFor();

        var servers = EmbeddedServers.on(data);

        await().atMost(Duration.ofSeconds(60))
                .until(() -> Clients.answers(servers.elasticsearch()));
        assertThat(Clients.ask(servers.database(), "SELECT 1")).isEqualTo("1");
        assertThat(children).noneMatch(ProcessHandle::isAlive);
    }

    @Test
    void endedPortalHasStoppedItsServersBefore() throws Exception {
        var portal = PortalProcess.on(data).awaitReady();
        var children = portal.children();

        portal.process().destroy();

        assertThat(portal.process().waitFor(SOON.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(children).noneMatch(ProcessHandle::isAlive);
        assertThat(portal.said()).containsExactly(SmallPortal.READY);
    }

    @Test
    void secondPortalOnTheSameDataSaysWhatToDo() throws Exception {
        EmbeddedServers.on(data).database();

        var second = PortalProcess.on(data);

        assertThat(second.process().waitFor()).isEqualTo(1);
        assertThat(second.said())
                .isEqualTo(
                        List.of(
                                "Another portal (process %d) is running on the data in %s: stop it, or choose another one with -Dfenghuo.data=/path/to/a/folder for this one."
                                        .formatted(
                                                ProcessHandle.current().pid(), data.toRealPath())));
    }

    private List<String> databaseLog() throws IOException {
        return Files.readAllLines(data.resolve("mariadb/mariadb.log")).stream()
                .filter(line -> line.contains("[Note]"))
                .toList();
    }
}
