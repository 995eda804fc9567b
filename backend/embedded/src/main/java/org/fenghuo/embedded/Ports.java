package org.fenghuo.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** The servers' ports, the same from run to run unless somebody else took one. */
final class Ports {
    // Below the range from which Linux serves outgoing connections: those would take a port while
    // its server starts.
    private static final int FIRST = 20_000;
    private static final int AFTER_LAST = 32_768;

    private final Path folder;
    private final Path file;

    Ports(DataFolder folder) {
        this.folder = folder.root();
        this.file = folder.root().resolve("ports.properties");
    }

    synchronized int of(String server, PidFile earlier) {
        try {
            var ports = new Properties();
            if (Files.exists(file)) {
                try (var reader = Files.newBufferedReader(file)) {
                    ports.load(reader);
                }
            }
            int kept = Integer.parseInt(ports.getProperty(server, "0"));
            if (kept > 0 && (isFree(kept) || earlier.isAlive())) return kept;
            int chosen = anyFree();
            ports.setProperty(server, Integer.toString(chosen));
            try (var writer = Files.newBufferedWriter(file)) {
                ports.store(writer, null);
            }
            return chosen;
        } catch (IOException e) {
            throw CannotStart.because(folder, e);
        }
    }

    private static int anyFree() {
        return IntStream.generate(() -> RandomGenerator.getDefault().nextInt(FIRST, AFTER_LAST))
                .filter(Ports::isFree)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
