package org.fenghuo.analysis.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * Writes the tables where there are none yet, or older ones than the classes and the build file
 * that make them: asking ICU costs every start two seconds. The fingerprint is always written: it
 * knows the other classes too.
 */
public final class WriteTablesOnce {
    private WriteTablesOnce() {}

    /** The folder of the tables, then the build file. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        FileTime made =
                Stream.of(Path.of(args[1]), newest(folder.resolve("build")))
                        .map(WriteTablesOnce::changed)
                        .max(Comparator.naturalOrder())
                        .orElseThrow();
        if (Stream.of("letters.txt", "readings.txt")
                .map(folder::resolve)
                .anyMatch(table -> !Files.exists(table) || changed(table).compareTo(made) < 0)) {
            WriteTables.main(new String[] {args[0]});
        }
        Files.writeString(folder.resolve(Fingerprint.FILE), Fingerprint.of(folder));
    }

    private static Path newest(Path classes) throws IOException {
        try (Stream<Path> all = Files.list(classes)) {
            return all.max(Comparator.comparing(WriteTablesOnce::changed)).orElseThrow();
        }
    }

    private static FileTime changed(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
