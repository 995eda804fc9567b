package org.fenghuo.portal.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProofsTests {
    private static final Instant NOON = Instant.parse("2026-11-02T04:00:00Z");

    private final Seal seal;
    private final IntakeSettings settings;

    ProofsTests(@TempDir Path folder) {
        settings = IntakeExamples.settings(folder);
        seal = new Seal(settings);
    }

    @Test
    void aSolutionIsGoodForOneSubmission() throws Exception {
        Proofs proofs = at(NOON);
        String solved = solved(proofs.task());

        assertThat(proofs.accepts(solved, "one")).isTrue();
        assertThat(proofs.accepts(solved, "one")).isTrue();
        assertThat(proofs.accepts(solved, "another")).isFalse();
    }

    @Test
    void aWrongNumberIsNoSolution() throws Exception {
        Proofs proofs = at(NOON);
        String solved = solved(proofs.task());

        assertThat(
                        proofs.accepts(
                                solved.replaceFirst("\\.\\d+\\.(?=[0-9a-f]{64}$)", ".1001."),
                                "one"))
                .isFalse();
    }

    @Test
    void aSolutionGetsOld() throws Exception {
        String solved = solved(at(NOON).task());

        assertThat(at(NOON.plus(Duration.ofHours(3))).accepts(solved, "one")).isFalse();
    }

    @Test
    void aTicketIsGoodAfterTheWait() {
        String ticket = at(NOON).task().ticket();

        assertThat(at(NOON.plusSeconds(5)).accepts(ticket, "one")).isFalse();
        assertThat(at(NOON.plusSeconds(20)).accepts(ticket, "one")).isTrue();
        assertThat(at(NOON.plus(Duration.ofHours(3))).accepts(ticket, "one")).isFalse();
    }

    @Test
    void whatWeDidNotGiveOutIsNothing() {
        assertThat(at(NOON).accepts("", "one")).isFalse();
        assertThat(at(NOON).accepts("1999999999." + "0".repeat(32) + ".1." + "0".repeat(64), "one"))
                .isFalse();
    }

    private Proofs at(Instant now) {
        return new Proofs(seal, Clock.fixed(now, ZoneOffset.UTC), settings);
    }

    private static String solved(ProofOfWork task) throws Exception {
        for (int n = 0; n <= task.maxNumber(); n++) {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest((task.salt() + n).getBytes(StandardCharsets.UTF_8));
            if (HexFormat.of().formatHex(hash).equals(task.challenge())) {
                return task.salt() + "." + n + "." + task.signature();
            }
        }
        throw new AssertionError("there is a number");
    }
}
