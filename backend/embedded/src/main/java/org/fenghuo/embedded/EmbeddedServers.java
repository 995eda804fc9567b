package org.fenghuo.embedded;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;

/**
 * The servers of one data folder. Each starts when it is first asked for, and runs until this JVM
 * ends: all Spring contexts of a JVM share it, so that a test run starts it once.
 */
public final class EmbeddedServers {
    private static final Map<Path, EmbeddedServers> RUNNING = new ConcurrentHashMap<>();
    private static final Duration TO_STOP = Duration.ofSeconds(20);

    private final Path key;
    private final DataFolder folder;
    private final Ports ports;
    private final Homes homes;
    private @Nullable DatabaseServer database;
    private @Nullable SearchServer elasticsearch;

    private EmbeddedServers(Path key) {
        this.key = key;
        this.homes = Homes.built();
        this.folder = DataFolder.open(key);
        this.ports = new Ports(folder);
        // Runs after the contexts are closed. Without it the servers stop as well, but nobody waits
        // for them.
        SpringApplication.getShutdownHandlers().add(this::stop);
    }

    /**
     * The servers of the given folder; the same ones for the same folder.
     *
     * @throws CannotStart when another JVM runs on it, or it cannot be used
     */
    public static EmbeddedServers on(Path dataFolder) {
        return RUNNING.computeIfAbsent(
                dataFolder.toAbsolutePath().normalize(), EmbeddedServers::new);
    }

    /** Where their data lies. */
    public Path dataFolder() {
        return folder.root();
    }

    /** The database server; started, if it was not, without waiting for it. */
    public synchronized DatabaseServer database() {
        if (database == null) database = new DatabaseServer(folder, ports, homes.mariadb());
        return database;
    }

    /** The search server; started, if it was not, without waiting for it. */
    public synchronized SearchServer elasticsearch() {
        if (elasticsearch == null)
            elasticsearch = new SearchServer(folder, ports, homes.elasticsearch());
        return elasticsearch;
    }

    /**
     * Stops both in order and gives the folder free. For tests: a portal's end does this by itself.
     */
    public synchronized void stop() {
        if (!RUNNING.remove(key, this)) return;
        var children =
                Stream.of(
                                database == null ? null : database.child(),
                                elasticsearch == null ? null : elasticsearch.child())
                        .filter(Objects::nonNull)
                        .toList();
        children.forEach(Child::stop);
        try {
            for (Child child : children) child.awaitEnd(TO_STOP);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        folder.release();
    }
}
