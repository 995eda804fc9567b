package org.fenghuo.analysis.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fenghuo.analysis.Folding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FingerprintTests {
    @TempDir private Path folder;

    @BeforeEach
    void aModule() throws IOException {
        Files.writeString(folder.resolve("letters.txt"), "農\t农\n");
        Files.createDirectories(folder.resolve("build"));
    }

    @Test
    void anotherTableHasAnother() throws IOException {
        String before = Fingerprint.of(folder);

        Files.writeString(folder.resolve("letters.txt"), "農\t农\n犛\t牦\n");

        assertThat(Fingerprint.of(folder)).isNotEqualTo(before);
    }

    @Test
    void neitherItselfNorWhatBuildsTheTablesCounts() throws IOException {
        String before = Fingerprint.of(folder);

        Files.writeString(folder.resolve(Fingerprint.FILE), before);
        Files.writeString(folder.resolve("build/WriteTables.class"), "another");

        assertThat(Fingerprint.of(folder)).isEqualTo(before);
    }

    @Test
    void theModuleHasOneOfItsOwn() {
        assertThat(Folding.fingerprint()).matches("[0-9a-f]{64}");
    }
}
