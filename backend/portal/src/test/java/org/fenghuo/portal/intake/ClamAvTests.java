package org.fenghuo.portal.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.fenghuo.portal.intake.Clamd.Answer;
import org.junit.jupiter.api.Test;

/** Over a socket, with somebody who speaks clamd's protocol at the other end. */
class ClamAvTests {
    /** The text that all scanners agree to find (EICAR, 2003); in two, lest one finds it here. */
    static final byte[] EICAR =
            ("X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-" + "STANDARD-ANTIVIRUS-TEST-FILE!$H+H*")
                    .getBytes(StandardCharsets.US_ASCII);

    @Test
    void aFileWithoutHarmIsClean() throws IOException {
        try (Clamd clamd = new Clamd(Answer.HONEST)) {
            assertThat(scanner(clamd.port()).look(new byte[300_000]))
                    .isEqualTo(new Finding.Clean());
            assertThat(clamd.lastSize()).isEqualTo(300_000);
        }
    }

    @Test
    void whatIsFoundIsNamed() throws IOException {
        try (Clamd clamd = new Clamd(Answer.HONEST)) {
            assertThat(scanner(clamd.port()).look(EICAR))
                    .isEqualTo(new Finding.Infected("Eicar-Test-Signature"));
        }
    }

    @Test
    void aFileThatIsTooLargeForTheScannerIsNotClean() throws IOException {
        try (Clamd clamd = new Clamd(Answer.TOO_LARGE)) {
            assertThat(scanner(clamd.port()).look(EICAR))
                    .isEqualTo(
                            new Finding.NoAnswer(
                                    "clamd said: INSTREAM size limit exceeded. ERROR"));
        }
    }

    @Test
    void aDroppedConnectionIsNoAnswer() throws IOException {
        try (Clamd clamd = new Clamd(Answer.DROPS)) {
            assertThat(scanner(clamd.port()).look(EICAR)).isInstanceOf(Finding.NoAnswer.class);
        }
    }

    @Test
    void aScannerThatHangsIsHungUpOn() throws IOException {
        try (Clamd clamd = new Clamd(Answer.HANGS)) {
            assertThat(scanner(clamd.port()).look(new byte[8 * 1024 * 1024]))
                    .isInstanceOf(Finding.NoAnswer.class);
        }
    }

    @Test
    void aScannerThatIsDownIsNoAnswer() throws IOException {
        int port;
        try (Clamd clamd = new Clamd(Answer.HONEST)) {
            port = clamd.port();
        }

        assertThat(scanner(port).look(EICAR)).isInstanceOf(Finding.NoAnswer.class);
    }

    private static ClamAv scanner(int port) {
        return new ClamAv(
                new ClamAvSettings("127.0.0.1", port, Duration.ofSeconds(2), Duration.ofHours(1)));
    }
}
