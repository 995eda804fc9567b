package org.fenghuo.analysis;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** Reads what was written down when the module was built. */
final class Tables {
    private Tables() {}

    /** Lines of columns. */
    static List<String[]> read(String name) {
        var resource = Objects.requireNonNull(Tables.class.getResourceAsStream(name), name);
        try (var lines = new BufferedReader(new InputStreamReader(resource, UTF_8))) {
            return lines.lines().map(line -> line.split("\t", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
