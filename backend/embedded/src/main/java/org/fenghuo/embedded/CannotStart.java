package org.fenghuo.embedded;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/**
 * Why the embedded servers cannot run. The message is one sentence for the person at the console:
 * what to do.
 */
public final class CannotStart extends RuntimeException {
    private static final String ELSEWHERE =
            "choose another one with -Dfenghuo.data=/path/to/a/folder";

    private static final String NO_SPACE = "No space left";
    private static final long NEARLY_NOTHING_MB = 32;

    CannotStart(String sentence) {
        super(sentence);
    }

    private CannotStart(String sentence, IOException cause) {
        super(sentence, cause);
    }

    static CannotStart foreign(Path folder) {
        return new CannotStart(
                "The folder %s holds other files and no Fenghuo data: %s, empty or new."
                        .formatted(folder, ELSEWHERE));
    }

    static CannotStart busy(Path folder, String process) {
        return new CannotStart(
                "Another portal (process %s) is running on the data in %s: stop it, or %s for this one."
                        .formatted(process, folder, ELSEWHERE));
    }

    static CannotStart full(Path folder, long needed) {
        return new CannotStart(
                "The disk of the data folder %s is full: free at least %d MB there, or %s."
                        .formatted(folder, needed, ELSEWHERE));
    }

    static CannotStart failed(Server server, String lastWords) {
        // Whatever it says then, this is why.
        if (server.folder().toFile().getUsableSpace() >> 20 < NEARLY_NOTHING_MB)
            return full(server.folder(), DataFolder.NEEDED_MB);
        return new CannotStart(
                "%s does not start (%s): read %s, put right what it says and start again."
                        .formatted(server.name(), lastWords, server.log()));
    }

    static CannotStart platform() {
        return new CannotStart(
                "The embedded MariaDB needs Linux on x86-64: run one of your own and name it with"
                        + " spring.datasource.url, spring.datasource.username and spring.datasource.password.");
    }

    static CannotStart because(Path folder, IOException failure) {
        String reason = reason(failure);
        if (reason.contains(NO_SPACE) || reason.contains("quota"))
            return full(folder, DataFolder.NEEDED_MB);
        String trouble =
                switch (failure) {
                    case AccessDeniedException denied ->
                            "The data folder %s may not be written by this user: make it writable"
                                    .formatted(folder);
                    case FileAlreadyExistsException exists ->
                            "The data folder cannot be made because %s is a file: remove it"
                                    .formatted(exists.getFile());
                    default ->
                            "The data folder %s cannot be written%s: make it writable"
                                    .formatted(folder, reason);
                };
        return new CannotStart(trouble + ", or " + ELSEWHERE + ".", failure);
    }

    private static String reason(IOException failure) {
        String reason =
                failure instanceof FileSystemException system
                        ? system.getReason()
                        : failure.getMessage();
        return reason == null ? "" : " (" + reason + ")";
    }
}
