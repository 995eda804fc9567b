package org.fenghuo.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Remembers a child across runs of the portal, so that a start soon after a {@code kill -9} waits
 * for the servers that are still stopping. The start time tells a child from a stranger that was
 * given its number later.
 */
record PidFile(Path folder) {
    void write(ProcessHandle child) throws IOException {
        Files.writeString(file(), child.pid() + " " + startOf(child).toEpochMilli());
    }

    boolean isAlive() {
        return leftover().isPresent();
    }

    /** Waits for the child of an earlier run; one that does not stop in time is ended. */
    void awaitEnd(Duration patience) {
        leftover()
                .ifPresent(child -> {
                    try {
                        child.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
                    } catch (TimeoutException e) {
                        child.destroyForcibly();
                        child.onExit().join();
                    } catch (ExecutionException e) {
                        throw new IllegalStateException(e);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                });
    }

    private Path file() {
        return folder.resolve("pid");
    }

    Optional<ProcessHandle> leftover() {
        try {
            String[] words = Files.readString(file()).split(" ", 2);
            if (words.length < 2) return Optional.empty();
            var started = Instant.ofEpochMilli(Long.parseLong(words[1]));
            return ProcessHandle.of(Long.parseLong(words[0]))
                    .filter(ProcessHandle::isAlive)
                    .filter(found ->
                            Duration.between(started, startOf(found)).abs().toSeconds() < 2);
        } catch (NoSuchFileException | NumberFormatException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw CannotStart.because(folder, e);
        }
    }

    private static Instant startOf(ProcessHandle child) {
        return child.info().startInstant().orElse(Instant.EPOCH);
    }
}
