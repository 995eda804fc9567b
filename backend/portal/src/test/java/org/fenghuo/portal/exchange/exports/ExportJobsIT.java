package org.fenghuo.portal.exchange.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import org.fenghuo.portal.kernel.Lang;
import org.fenghuo.portal.kernel.PublicationNumber;
import org.fenghuo.portal.publishing.Command;
import org.fenghuo.portal.publishing.Journal;
import org.fenghuo.portal.publishing.JournalEntry;
import org.fenghuo.portal.publishing.Publishing;
import org.fenghuo.portal.publishing.WithdrawalGround;
import org.fenghuo.portal.support.Client;
import org.fenghuo.portal.support.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** Files that are made first, as somebody outside takes them. */
@PortalTest
@TestPropertySource(properties = "fenghuo.exchange.exports.direct=3")
class ExportJobsIT {
    private final Client client;
    private final Taking taking;
    private final JdbcClient database;
    private final Publishing publishing;
    private final Journal journal;
    private final ExportJobs jobs;
    private final String mark = "mk" + UUID.randomUUID().toString().replace("-", "");

    @Autowired
    ExportJobsIT(
            Publishing publishing,
            WebServerApplicationContext portal,
            JdbcClient database,
            Journal journal,
            ExportJobs jobs) {
        this.publishing = publishing;
        this.journal = journal;
        this.jobs = jobs;
        this.client = new Client(portal);
        this.taking = new Taking(publishing, client);
        this.database = database;
    }

    @Test
    void aJobMakesTheFileAndWhoeverAsksAgainGetsTheSame() throws IOException {
        publishMany();

        HttpResponse<String> answer = client.get("/search.ndjson?q=" + mark);
        String address = answer.headers().firstValue("Location").orElseThrow();
        JsonNode job = taking.done(address);

        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(job.at("/rows").asLong()).isEqualTo(5);
        HttpResponse<byte[]> file = client.bytes(address + "/publications.ndjson");
        assertThat(file.body()).hasSize(job.at("/bytes").asInt());
        assertThat(Taking.sha256(file.body())).isEqualTo(job.at("/sha256").asString());
        assertThat(unpacked(address)).isEqualTo(file.body());
        assertThat(client.get("/search.ndjson?q=" + mark).headers().firstValue("Location"))
                .hasValue(address);
        assertThat(client.get("/search.ndjson?q=" + mark, "Accept", "text/html").statusCode())
                .isEqualTo(303);
        assertThat(client.get(address, "Accept", "text/html").body())
                .contains(address + "/publications.ndjson");
        assertThat(changesAfter(job.at("/position").asString())).isEmpty();
    }

    @Test
    void anotherPortalTakesOverAndNothingIsKeptForEver() {
        publishMany();
        String address =
                client.get("/search.xlsx?q=" + mark).headers().firstValue("Location").orElseThrow();
        String id = address.substring(address.lastIndexOf('/') + 1);
        taking.done(address);

        set(id, "state = 'RUNNING', lease_owner = 'dead', lease_until = '2026-01-01'");
        JsonNode again = taking.done(address);

        assertThat(again.at("/rows").asLong()).isEqualTo(5);
        assertThat(number("select attempts from export_job where id = ?", id)).isEqualTo(2);
        set(id, "expires_at = '" + LocalDateTime.of(2026, 1, 1, 0, 0) + "'");
        await().until(() -> number("select count(*) from export_job where id = ?", id) == 0);
        assertThat(client.get(address).statusCode()).isEqualTo(404);
    }

    @Test
    void anIncrementHasWhatChangedAndTellsWhatIsGone() {
        PublicationNumber lifted = taking.publish("枸杞 " + mark);
        PublicationNumber gone = taking.publish("枸杞 " + mark);
        PublicationNumber untouched = taking.publish("枸杞 " + mark);
        var since = await().until(journal::confirmed, it -> it.seq() >= lastOf(untouched));
        publishing.apply(new Command.Lift(lifted, "原因已消除"));
        publishing.apply(new Command.Withdraw(gone, WithdrawalGround.UNLAWFUL, "不该公开"));
        await().until(journal::confirmed, it -> it.seq() >= since.seq() + 2);

        var increment =
                jobs.submit(
                                new ExportJobs.Order(
                                        ExportPurpose.INCREMENT,
                                        new Wish(ExportFormat.NDJSON, Lang.ZH, new TreeMap<>()),
                                        null,
                                        since,
                                        Duration.ofDays(1)))
                        .orElseThrow();
        taking.done(DataAddresses.of(increment));
        String lines = client.get(DataAddresses.fileOf(increment)).body();

        assertThat(Client.json(client.get(DataAddresses.of(increment))).at("/since").asString())
                .isEqualTo(since.cursor());
        assertThat(lines.lines().filter(line -> line.contains("\"standing\":\"LIFTED\"")))
                .anyMatch(line -> line.contains(lifted.value()));
        assertThat(lines.lines().filter(line -> line.startsWith("{\"gone\"")))
                .anyMatch(line -> line.contains(gone.value()));
        assertThat(lines).doesNotContain(untouched.value());
    }

    private long lastOf(PublicationNumber number) {
        return journal.of(number.serial()).stream()
                .mapToLong(JournalEntry::seq)
                .max()
                .orElse(Long.MAX_VALUE);
    }

    private void publishMany() {
        for (int i = 0; i < 5; i++) {
            taking.publish("枸杞 " + i + " " + mark);
        }
        taking.awaitFound(mark, 5);
    }

    private JsonNode changesAfter(String since) {
        return client.ask(
                        "query ($s: String) { changes(since: $s) { edges { node { sequence } } } }",
                        Map.of("s", since))
                .at("/data/changes/edges");
    }

    private void set(String id, String columns) {
        database.sql("update export_job set " + columns + " where id = ?").param(id).update();
    }

    private long number(String query, String id) {
        return database.sql(query).param(id).query(Long.class).single();
    }

    private byte[] unpacked(String address) throws IOException {
        HttpResponse<byte[]> packed =
                client.bytes(address + "/publications.ndjson", "Accept-Encoding", "gzip");
        assertThat(packed.headers().firstValue("Content-Encoding")).hasValue("gzip");
        return new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes();
    }
}
