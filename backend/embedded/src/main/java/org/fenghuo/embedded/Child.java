package org.fenghuo.embedded;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

/**
 * A server process that hangs on a pipe of this JVM: it stops when the pipe ends, however this JVM
 * ends. One that dies by itself is started again, at once the first time, later and later while it
 * keeps dying young.
 */
final class Child {
    private static final Log LOG = LogFactory.getLog(Child.class);
    private static final Duration FOR_AN_EARLIER_ONE = Duration.ofSeconds(60);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
    private static final Duration GROWN_UP = Duration.ofSeconds(10);

    private final Server server;
    private final CompletableFuture<Void> firstStart;
    private @Nullable Process process;
    private boolean stopping;
    private int diedYoung;

    private Child(Server server) {
        this.server = server;
        this.firstStart =
                CompletableFuture.runAsync(
                        this::prepareAndStart,
                        task -> Thread.ofPlatform().daemon().name(server.name()).start(task));
    }

    /** Returns before the process runs. */
    static Child of(Server server) {
        return new Child(server);
    }

    /** The process that runs now; waits for the first. */
    long pid() {
        awaitFirstStart();
        synchronized (this) {
            if (process == null) throw new IllegalStateException(server.name() + " was stopped");
            return process.pid();
        }
    }

    /** Waits until the process runs for the first time, and says so if it cannot. */
    void awaitFirstStart() {
        try {
            firstStart.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof CannotStart sentence ? sentence : e;
        }
    }

    /** Tells the given listener when the process cannot be started at all. */
    void onFailure(Consumer<Throwable> listener) {
        firstStart.exceptionally(failure -> {
            listener.accept(failure.getCause() == null ? failure : failure.getCause());
            return null;
        });
    }

    /** How often in a row the process has ended soon after its start. */
    synchronized int diedYoung() {
        return diedYoung;
    }

    /** Asks the process to stop; {@link #awaitEnd} waits until it has. */
    synchronized void stop() {
        stopping = true;
        if (process != null) endInput(process);
    }

    /** Whether the process has ended within the given time. */
    boolean awaitEnd(Duration patience) throws InterruptedException {
        Process last;
        synchronized (this) {
            last = process;
        }
        return last == null || last.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void prepareAndStart() {
        try {
            server.pidFile().awaitEnd(FOR_AN_EARLIER_ONE);
            server.prepare();
            start();
        } catch (IOException e) {
            throw CannotStart.because(server.folder(), e);
        }
    }

    private synchronized void start() throws IOException {
        if (stopping) return;
        var builder =
                new ProcessBuilder(server.command())
                        .directory(server.folder().toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(server.log().toFile()));
        // Options meant for the portal's JVM, a debugger's port say, are not meant for a child.
        builder.environment()
                .keySet()
                .removeIf(name ->
                        name.equals("JAVA_TOOL_OPTIONS") || name.equals("JDK_JAVA_OPTIONS"));
        long started = System.nanoTime();
        var begun = builder.start();
        process = begun;
        remember(begun);
        Thread.ofVirtual()
                .name(server.name())
                .start(() -> {
                    begun.onExit().join();
                    ended(begun, Duration.ofNanos(System.nanoTime() - started));
                });
    }

    private void remember(Process begun) {
        try {
            server.pidFile().write(begun.toHandle());
        } catch (IOException e) {
            LOG.warn("the next portal will not know of this %s".formatted(server.name()), e);
        }
    }

    private synchronized void ended(Process ended, Duration lived) {
        endInput(ended);
        if (stopping) return;
        diedYoung = lived.compareTo(GROWN_UP) < 0 ? diedYoung + 1 : 0;
        LOG.warn(
                "%s ended unexpectedly with status %d and is started again; its log is %s"
                        .formatted(server.name(), ended.exitValue(), server.log()));
        startAfter(pause(diedYoung));
    }

    private void startAfter(Duration pause) {
        CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS)
                .execute(() -> {
                    try {
                        start();
                    } catch (IOException e) {
                        LOG.error("%s cannot be started; trying again".formatted(server.name()), e);
                        startAfter(LONGEST_PAUSE);
                    }
                });
    }

    private static Duration pause(int diedYoung) {
        var doubled = FIRST_PAUSE.multipliedBy(1L << Math.min(Math.max(diedYoung - 1, 0), 10));
        return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }

    private static void endInput(Process process) {
        try {
            process.getOutputStream().close();
        } catch (IOException e) {
            LOG.debug("the pipe had ended already", e);
        }
    }
}
