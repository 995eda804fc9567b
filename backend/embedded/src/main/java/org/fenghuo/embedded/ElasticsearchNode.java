package org.fenghuo.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A single Elasticsearch node in a JVM of its own, reachable from this machine only. */
record ElasticsearchNode(Path home, Path folder, int port) implements Server {
    private static final String IGNORES_CTRL_C = "trap '' INT HUP; exec \"$@\"";

    @Override
    public String name() {
        return "Elasticsearch";
    }

    @Override
    public Path log() {
        return folder.resolve("console.log");
    }

    @Override
    public void prepare() throws IOException {
        Files.createDirectories(folder.resolve("tmp"));
        Files.createDirectories(folder.resolve("logs"));
    }

    @Override
    public List<String> command() {
        return Stream.of(
                        Stream.of("sh", "-c", IGNORES_CTRL_C, "sh"),
                        machine(),
                        modules(),
                        Stream.of(home.toString()),
                        settings())
                .flatMap(words -> words)
                .toList();
    }

    private Stream<String> machine() {
        return Stream.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms128m",
                "-Xmx512m",
                // Half the processor time of a start, on two cores that the portal needs as well
                // (12.4 s and 6.2 s).
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                // Classes as the first stop left them: another half (4.5 s and 2.2 s).
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + folder.resolve("classes.jsa"),
                "-Xlog:cds=off",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "--enable-native-access=org.elasticsearch.nativeaccess,org.apache.lucene.core",
                "--sun-misc-unsafe-memory-access=allow",
                "-Djava.io.tmpdir=" + folder.resolve("tmp"),
                "-Dlog4j2.configurationFile=" + home.resolve("config/log4j2.properties"),
                "-Dfenghuo.logs=" + folder.resolve("logs"));
    }

    /**
     * The server as modules, as its own distribution starts it: plugins of the stable API are
     * modules too, and cannot see a server on the class path.
     */
    private Stream<String> modules() {
        return Stream.of(
                "--module-path",
                home.resolve("lib").toString(),
                "--add-modules",
                "ALL-MODULE-PATH",
                "--module",
                "fenghuo.node/org.fenghuo.embedded.node.NodeMain");
    }

    private Stream<String> settings() {
        return Stream.of(
                "path.data=" + folder.resolve("data"),
                "path.logs=" + folder.resolve("logs"),
                "cluster.name=fenghuo",
                "node.name=embedded",
                "discovery.type=single-node",
                "network.host=127.0.0.1",
                "http.port=" + port,
                "transport.port=0",
                // A developer's disk that is 95 % full must not make the index read-only.
                "cluster.routing.allocation.disk.threshold_enabled=false");
    }
}
