package org.fenghuo.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;

/** Where the build has laid the two servers. */
record Homes(Path elasticsearch, Path mariadb) {
    static Homes built() {
        var lines = new Properties();
        try (var resource =
                Objects.requireNonNull(Homes.class.getResourceAsStream("homes.properties"))) {
            lines.load(new InputStreamReader(resource, UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Homes(home(lines, "elasticsearch"), home(lines, "mariadb"));
    }

    private static Path home(Properties lines, String server) {
        Path home = Path.of(lines.getProperty(server));
        if (!Files.isDirectory(home))
            throw new CannotStart(
                    "The embedded servers are not at "
                            + home
                            + ": build them again with mvn compile.");
        return home;
    }
}
