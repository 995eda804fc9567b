package org.fenghuo.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;

/**
 * The embedded MariaDB. Starts in the background; whoever asks for its address waits until it
 * answers there.
 */
public final class DatabaseServer {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final int ENOUGH_DEATHS = 4;
    private static final String OPTIONS =
            "useInformationSchema=false&connectionTimeZone=UTC"
                    + "&forceConnectionTimeZoneToSession=true&rewriteBatchedStatements=true&characterEncoding=UTF-8"
                    + "&sslMode=DISABLED";

    private final MariaDb server;
    private final Child child;

    DatabaseServer(DataFolder folder, Ports ports, Path home) {
        if (!System.getProperty("os.name").equals("Linux")
                || !System.getProperty("os.arch").equals("amd64")) throw CannotStart.platform();
        Path ours = folder.of("mariadb");
        this.server = new MariaDb(home, ours, ports.of("mariadb", new PidFile(ours)));
        this.child = Child.of(server);
    }

    /** The server's process, another one after it died and came back. */
    public long pid() {
        return child.pid();
    }

    /** The address for MySQL's driver, once the server answers there. */
    public String jdbcUrl() {
        awaitAnswer();
        return "jdbc:mysql://127.0.0.1:%d/%s?%s".formatted(server.port(), MariaDb.SCHEMA, OPTIONS);
    }

    /** The only user, with all rights on the one schema and none beyond. */
    public String username() {
        return MariaDb.USER;
    }

    /** Made on first start and kept in the data folder. */
    public String password() {
        awaitAnswer();
        try {
            return server.password();
        } catch (IOException e) {
            throw CannotStart.because(server.folder(), e);
        }
    }

    Child child() {
        return child;
    }

    private void awaitAnswer() {
        try {
            child.awaitFirstStart();
            long deadline = System.nanoTime() + PATIENCE.toNanos();
            while (!answers()) {
                if (child.diedYoung() >= ENOUGH_DEATHS || System.nanoTime() > deadline)
                    throw CannotStart.failed(server, LastWords.of(server.log()));
                Thread.sleep(20);
            }
        } catch (IOException e) {
            throw CannotStart.because(server.folder(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while MariaDB starts", e);
        }
    }

    /**
     * The server speaks first: a greeting means that it has recovered its data and takes
     * connections.
     */
    private boolean answers() {
        try (var socket = new Socket()) {
            socket.connect(
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), server.port()), 1_000);
            socket.setSoTimeout(1_000);
            return socket.getInputStream().read() >= 0;
        } catch (IOException e) {
            return false;
        }
    }
}
