package org.fenghuo.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTests {
    @TempDir Path temporary;

    @Test
    void folderIsMadeWithItsParents() {
        var folder = DataFolder.open(temporary.resolve("a/b"));

        assertThat(folder.root().resolve("lock")).exists();
        folder.release();
    }

    @Test
    void folderOpensAgainOnceReleased() {
        DataFolder.open(temporary).release();
        DataFolder.open(temporary).release();
    }

    @Test
    void lockedFolderIsRefusedWithTheHoldersProcess() {
        var first = DataFolder.open(temporary);

        assertThatThrownBy(() -> DataFolder.open(temporary))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(
                        "Another portal (process " + ProcessHandle.current().pid() + ")");
        first.release();
    }

    @Test
    void otherPeoplesFolderIsLeftAlone() throws IOException {
        Files.createFile(temporary.resolve("thesis.odt"));

        assertThatThrownBy(() -> DataFolder.open(temporary))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("holds other files");
        assertThat(temporary).isDirectoryNotContaining("glob:**/lock");
    }

    @Test
    void fileInTheWayIsNamed() throws IOException {
        Path file = Files.createFile(temporary.resolve("file"));

        assertThatThrownBy(() -> DataFolder.open(file))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(file + " is a file");
    }

    @Test
    void everyTroubleWithTheDiskIsOneSentence() {
        assertThat(CannotStart.because(temporary, new AccessDeniedException("x")))
                .hasMessageMatching(
                        "The data folder .* may not be written by this user: [^.]*\\.data=[^.]*\\.");
        assertThat(
                        CannotStart.because(
                                temporary,
                                new FileSystemException("x", null, "Read-only file system")))
                .hasMessageContaining("Read-only file system")
                .hasMessageContaining("-Dfenghuo.data=");
        assertThat(CannotStart.because(temporary, new IOException("No space left on device")))
                .hasMessageContaining("is full: free at least 256 MB");
    }
}
