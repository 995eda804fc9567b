package org.fenghuo.portal.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;

/**
 * Files of the repository that are made from the code and compared with it by a test. {@code mvn
 * verify -Dfenghuo.write=schema/released/schema.graphqls} writes the named one.
 */
final class Written {
    /** Tests run in the folder of their module. */
    private static final Path ROOT = Path.of("../..");

    private Written() {}

    /** Writes the file, if this run was asked to. */
    static void to(String file, Supplier<String> content) {
        if (file.equals(System.getProperty("fenghuo.write"))) {
            try {
                Path path = ROOT.resolve(file);
                Files.createDirectories(path.getParent());
                Files.writeString(path, content.get());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** What the file holds; empty where there is none. */
    static String in(String file) {
        try {
            Path path = ROOT.resolve(file);
            return Files.exists(path) ? Files.readString(path) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
