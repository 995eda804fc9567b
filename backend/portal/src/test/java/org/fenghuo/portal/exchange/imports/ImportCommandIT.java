package org.fenghuo.portal.exchange.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.fenghuo.portal.support.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** What an operator sees who imports from the shell. */
@PortalTest
class ImportCommandIT {
    private final ImportCommand command;
    private final String system = "it-" + UUID.randomUUID().toString().substring(0, 8);
    private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();

    @TempDir private Path folder;

    @Autowired
    ImportCommandIT(ImportCommand command) {
        this.command = command;
    }

    @Test
    void aFileIsTakenInToItsEndAndCounted() throws IOException {
        Path file = Files.writeString(folder.resolve("two.ndjson"), Lines.of(system, 0, 2, "甲"));

        assertThat(run("--mapping=native", "--file=" + file)).isZero();
        assertThat(said()).contains("DONE: read 2 = published 2 + corrected 0");
    }

    @Test
    void whatItCannotReadOrDoesNotKnowIsOneSentenceAndAStatus() throws IOException {
        assertThat(run("--mapping=native", "--file=" + folder.resolve("absent"))).isEqualTo(1);
        assertThat(run("--mapping=native")).isEqualTo(1);
        assertThat(run("--mapping=native", "--file=x", "--colour=red")).isEqualTo(1);
        assertThat(said().lines()).hasSize(3).allMatch(line -> line.length() > 5);
        assertThat(said()).contains("absent", "colour");
    }

    private int run(String... arguments) throws IOException {
        return command.run(List.of(arguments), new PrintStream(terminal, true));
    }

    private String said() {
        return terminal.toString(StandardCharsets.UTF_8);
    }
}
