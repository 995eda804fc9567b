package org.fenghuo.portal.exchange.exports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.fenghuo.portal.kernel.PublicationNumber;
import org.fenghuo.portal.kernel.Text;
import org.fenghuo.portal.publishing.Command;
import org.fenghuo.portal.publishing.Draft;
import org.fenghuo.portal.publishing.Outcome;
import org.fenghuo.portal.publishing.PublicationExamples;
import org.fenghuo.portal.publishing.Publishing;
import org.fenghuo.portal.publishing.WithdrawalGround;
import org.fenghuo.portal.publishing.Wording;
import org.fenghuo.portal.support.Client;
import org.fenghuo.portal.support.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A full export brings an empty portal to where the first one stands. */
@PortalTest
@TestPropertySource(properties = "fenghuo.exchange.exports.direct=3")
class ReimportIT {
    private static final int MANY = 300;

    private final Publishing publishing;
    private final Client client;

    /** What ends while the test runs would differ by that alone. */
    private final Instant soon;

    @TempDir Path folder;

    @Autowired
    ReimportIT(Publishing publishing, WebServerApplicationContext portal, Clock clock) {
        this.soon = clock.instant().plus(Duration.ofHours(1));
        this.publishing = publishing;
        this.client = new Client(portal);
    }

    @Test
    void nothingIsLost() {
        IntStream.range(0, MANY).forEach(i -> published(PublicationExamples.gojiWarning()));
        PublicationNumber lifted = published(PublicationExamples.gojiWarning());
        PublicationNumber mistaken = published(PublicationExamples.gojiWarning());
        PublicationNumber ours =
                published(new Draft(null, null, PublicationExamples.gojiWording()));
        PublicationNumber gone = published(PublicationExamples.gojiWarning());
        apply(new Command.Lift(lifted, "原因已消除"));
        apply(new Command.Withdraw(mistaken, WithdrawalGround.MISTAKE, "弄错了"));
        apply(new Command.Correct(ours, corrected(), "更正"));
        apply(new Command.AdjustLevel(ours, PublicationExamples.RED, "上调"));
        apply(new Command.Withdraw(gone, WithdrawalGround.UNLAWFUL, "不该公开"));

        List<String> before = lines(client);
        try (EmptyPortal empty = new EmptyPortal(folder)) {
            Client other = new Client(empty.web());
            JsonNode first = imported(other, before);
            JsonNode second = imported(other, before);

            assertThat(first.at("/published").asInt()).isEqualTo(before.size());
            assertThat(first.at("/refused").asInt()).isZero();
            assertThat(second.at("/unchanged").asInt()).isEqualTo(before.size());
            assertThat(whole(lines(other))).isEqualTo(whole(before));
            assertThat(whole(before).toString())
                    .contains(lifted.value(), mistaken.value(), ours.value())
                    .doesNotContain(gone.value());
            assertThat(other.get("/publications/" + ours + "?lang=zh").body()).contains("更正后");
        }
    }

    private static Wording corrected() {
        return PublicationExamples.titled(
                PublicationExamples.gojiWording(), Text.of("更正后", "corrected"));
    }

    private PublicationNumber published(Draft draft) {
        return ((Outcome.Done) publishing.apply(new Command.Publish(draft))).number();
    }

    private void apply(Command command) {
        assertThat(publishing.apply(command)).isInstanceOf(Outcome.Done.class);
    }

    /** Everything, by a job. */
    private List<String> lines(Client portal) {
        Taking taking = new Taking(publishing, portal);
        String address = taking.job("/search.ndjson");
        JsonNode job = taking.done(address);
        List<String> lines = portal.get(address + "/publications.ndjson").body().lines().toList();
        assertThat(lines).hasSize(job.at("/rows").asInt());
        return lines.stream().filter(line -> !endsSoon(Client.parsed(line))).toList();
    }

    private boolean endsSoon(JsonNode line) {
        String end = line.at("/expiresAt").asString(line.at("/details/autoStopAt").asString(""));
        return !end.isEmpty()
                && line.at("/state/standing").asString().equals("IN_FORCE")
                && Instant.parse(end).isBefore(soon);
    }

    private static JsonNode imported(Client portal, List<String> lines) {
        String address =
                portal.upload(
                                "/exchange/imports",
                                "native",
                                (String.join("\n", lines) + "\n").getBytes(UTF_8))
                        .headers()
                        .firstValue("Location")
                        .orElseThrow();
        return await().atMost(Duration.ofMinutes(2))
                .until(
                        () ->
                                Client.json(
                                        portal.get(
                                                address,
                                                "Authorization",
                                                "Bearer " + PortalTest.KEY)),
                        job -> !job.at("/state").asString().equals("RUNNING"));
    }

    /** All but the number of the edition, which begins anew. */
    private static List<JsonNode> whole(List<String> lines) {
        return lines.stream()
                .map(line -> {
                    JsonNode tree = Client.parsed(line);
                    ((ObjectNode) tree.at("/state")).remove("edition");
                    return tree;
                })
                .toList();
    }
}
