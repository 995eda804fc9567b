package org.fenghuo.embedded;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** A {@link SmallPortal} in a JVM of its own, to be killed. */
record PortalProcess(Process process, Path data, Path output) {

    static PortalProcess on(Path data) throws IOException {
        Path output = Files.createTempFile("portal", ".txt");
        var process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                SmallPortal.class.getName(),
                                "--fenghuo.data=" + data,
                                "--spring.main.banner-mode=off",
                                "--logging.level.root=warn")
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile())
                        .start();
        return new PortalProcess(process, data, output);
    }

    PortalProcess awaitReady() {
        await().atMost(Duration.ofSeconds(60)).until(() -> said().contains(SmallPortal.READY));
        return this;
    }

    List<String> said() throws IOException {
        return Files.readAllLines(output).stream()
                .filter(line -> !line.startsWith("SLF4J"))
                .toList();
    }

    /** The servers this portal has started, as its data folder names them. */
    List<ProcessHandle> children() throws IOException {
        return Stream.of("mariadb", "elasticsearch")
                .map(server -> new PidFile(data.resolve(server)).leftover().orElseThrow())
                .toList();
    }
}
