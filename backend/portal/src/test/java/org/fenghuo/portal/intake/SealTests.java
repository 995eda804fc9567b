package org.fenghuo.portal.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealTests {
    private final Path folder;
    private final Seal seal;

    SealTests(@TempDir Path folder) {
        this.folder = folder;
        this.seal = new Seal(IntakeExamples.settings(folder));
    }

    @Test
    void opensWhatItSealed() {
        assertThat(seal.open(seal.seal("卓玛", "submission/1/name"), "submission/1/name"))
                .isEqualTo("卓玛");
    }

    @Test
    void nothingOpensAtAnotherPlace() {
        byte[] sealed = seal.seal("卓玛", "submission/1/name");

        assertThatThrownBy(() -> seal.open(sealed, "submission/2/name"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("submission/2/name");
    }

    @Test
    void theSameTextIsSealedDifferentlyEachTime() {
        assertThat(seal.seal("卓玛", "a")).isNotEqualTo(seal.seal("卓玛", "a"));
    }

    @Test
    void keysAreKeptForTheNextStartAndForTheirOwnerAlone() throws Exception {
        byte[] sealed = seal.seal("卓玛", "a");

        assertThat(new Seal(IntakeExamples.settings(folder)).open(sealed, "a")).isEqualTo("卓玛");
        assertThat(
                        PosixFilePermissions.toString(
                                Files.getPosixFilePermissions(folder.resolve("intake.keys"))))
                .isEqualTo("rw-------");
    }

    @Test
    void purposesDoNotMix() {
        assertThat(seal.derive("phone", "1")).isNotEqualTo(seal.derive("name", "1"));
    }
}
