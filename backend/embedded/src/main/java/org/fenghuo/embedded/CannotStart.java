package org.fenghuo.embedded;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Why the embedded servers cannot run. The message is one sentence for the person at the console:
 * what to do.
 */
public final class CannotStart extends RuntimeException {
    private static final String ELSEWHERE =
            "choose another one with -Dfenghuo.data=/path/to/a/folder";

    CannotStart(String sentence) {
        super(sentence);
    }

    private CannotStart(String sentence, IOException cause) {
        super(sentence, cause);
    }

    static CannotStart foreign(Path folder) {
        return new CannotStart(
                "The folder "
                        + folder
                        + " holds other files and no Fenghuo data: "
                        + ELSEWHERE
                        + ", empty or new.");
    }

    static CannotStart busy(Path folder, String process) {
        return new CannotStart(
                "Another portal (process "
                        + process
                        + ") is running on the data in "
                        + folder
                        + ": stop it, or "
                        + ELSEWHERE
                        + " for this one.");
    }

    static CannotStart full(Path folder, long needed) {
        return new CannotStart(
                "The disk of the data folder "
                        + folder
                        + " is full: free at least "
                        + needed
                        + " MB there, or "
                        + ELSEWHERE
                        + ".");
    }

    static CannotStart failed(Server server, String lastWords) {
        return new CannotStart(
                server.name()
                        + " does not start ("
                        + lastWords
                        + "): see "
                        + server.log()
                        + ", put right what it says and start again.");
    }

    static CannotStart platform() {
        return new CannotStart(
                "The embedded MariaDB needs Linux on x86-64: run one of your own and name it with"
                        + " spring.datasource.url, spring.datasource.username and spring.datasource.password.");
    }

    static CannotStart because(Path folder, IOException failure) {
        String reason =
                failure instanceof FileSystemException f && f.getReason() != null
                        ? f.getReason()
                        : Objects.toString(failure.getMessage(), failure.toString());
        if (reason.contains("No space left") || reason.contains("quota"))
            return full(folder, DataFolder.NEEDED_MB);
        return new CannotStart(
                switch (failure) {
                    case AccessDeniedException denied ->
                            "The data folder "
                                    + folder
                                    + " may not be written by this user: make it writable, or "
                                    + ELSEWHERE
                                    + ".";
                    case FileAlreadyExistsException file ->
                            "The data folder cannot be made because "
                                    + file.getFile()
                                    + " is a file: remove it, or "
                                    + ELSEWHERE
                                    + ".";
                    default ->
                            "The data folder "
                                    + folder
                                    + " cannot be written ("
                                    + reason
                                    + "): make it writable, or "
                                    + ELSEWHERE
                                    + ".";
                },
                failure);
    }
}
