package org.fenghuo.embedded;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a server said last that explains its end: the last error in its log, or just the last line.
 */
final class LastWords {
    private LastWords() {}

    static String of(Path log) throws IOException {
        String last = "it says nothing";
        String error = "";
        for (String line : Files.readAllLines(log, ISO_8859_1)) {
            if (!line.isBlank()) last = line.strip();
            if (line.contains("ERROR") && !line.contains("Aborting")) error = line.strip();
        }
        return error.isEmpty()
                ? last
                : error.substring(error.indexOf("ERROR") + "ERROR".length())
                        .replaceAll("^[\\]: ]+", "");
    }
}
