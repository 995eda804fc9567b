package org.fenghuo.portal.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.fenghuo.portal.accounts.Audit;
import org.fenghuo.portal.accounts.Officer;
import org.fenghuo.portal.accounts.Role;
import org.fenghuo.portal.kernel.Problem;
import org.fenghuo.portal.support.Client;
import org.fenghuo.portal.support.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The key that seals is changed while the portal runs. */
@PortalTest
class RotationIT {
    private static final String KEYS = "/operations/intake/keys";

    private static final Officer APPROVER =
            new Officer(1, "approver", "某人", "xining-customs", Set.of(Role.APPROVER));

    @Autowired Seal seal;
    @Autowired SealKeys known;
    @Autowired Resealing resealing;
    @Autowired Submissions submissions;
    @Autowired Attachments attachments;
    @Autowired IntakeSettings settings;
    @Autowired Audit audit;
    @Autowired List<SealedColumn> columns;
    @Autowired JdbcClient database;
    @Autowired TransactionTemplate transaction;
    @Autowired Clock clock;
    @Autowired WebServerApplicationContext portal;

    private Client client;
    private Rotation rotation;
    private Sent sent;

    @BeforeEach
    void somethingIsSealed() {
        client = new Client(portal);
        rotation = rotation(Duration.ZERO);
        sent = Sent.through(client, attachments, database);
    }

    private Rotation rotation(Duration pause) {
        var rules = new RotationSettings(pause, Duration.ofSeconds(10));
        var given = new Rotation.Given(database, transaction, rules, clock);
        return new Rotation(seal, known, resealing, audit, given);
    }

    private Opened opened() {
        return submissions.open(sent.id(), APPROVER, ViewReason.ASSESSING).orElseThrow();
    }

    private KeyId changed() {
        assertThat(rotation.add()).isEmpty();
        assertThat(rotation.promote()).isEmpty();
        return seal.keys().primary();
    }

    /** But the check texts of keys, each of which is its own key's. */
    @Test
    void everySealedColumnIsOneThatIsSealedAnew() {
        assertThat(
                        database.sql(
                                        """
                                        select table_name from information_schema.columns
                                        where table_schema = database() and column_name in ('sealed', 'why')
                                          and table_name <> 'seal_key'
                                        """)
                                .query((row, n) -> row.getString(1))
                                .list())
                .containsExactlyInAnyOrderElementsOf(
                        columns.stream().map(SealedColumn::table).toList());
    }

    @Test
    void allIsSealedAnewAndOpensWithoutTheOldKey() {
        Opened before = opened();
        byte[] file = attachments.content(attachments.of(sent.id()).getFirst().id());
        KeyId old = seal.keys().primary();
        KeyId fresh = changed();
        assertThat(fresh).isNotEqualTo(old);

        resealing.resealAll();

        assertThat(resealing.left())
                .hasSize(columns.size())
                .allSatisfy(it -> assertThat(it.rows()).isZero());
        assertThat(rotation.retire()).isEmpty();
        assertThat(seal.keys().ids()).containsExactly(fresh);
        assertThat(opened().fields()).isEqualTo(before.fields()).isNotEmpty();
        assertThat(opened().messages()).isEqualTo(before.messages()).isNotEmpty();
        assertThat(attachments.content(attachments.of(sent.id()).getFirst().id())).isEqualTo(file);
        assertThat(sent.progress(client).path("stage").asString()).isEqualTo("RECEIVED");
    }

    @Test
    void theOldKeyStaysWhileSomethingIsSealedByIt() {
        KeyId old = seal.keys().primary();
        byte[] sealed = seal.seal("卓玛", SubmissionTable.place(sent.id(), "late"));
        changed();
        resealing.resealAll();
        database.sql(
                        "insert into submission_field (submission, name, sealed) values (?, 'late', ?)")
                .params(sent.id(), sealed)
                .update();

        assertThat(KeyId.of(sealed)).isEqualTo(old);
        assertThat(rotation.retire()).map(Problem::code).contains("texts-left");
        resealing.resealAll();
        assertThat(rotation.retire()).isEmpty();
        assertThat(opened().fields()).containsEntry("late", "卓玛");
    }

    @Test
    void stepsThatComeTooEarlyAreRefused() {
        Rotation slow = rotation(Duration.ofDays(1));
        assertThat(rotation.promote()).map(Problem::code).contains("no-key-waits");
        assertThat(slow.add()).isEmpty();
        assertThat(slow.add()).map(Problem::code).contains("key-waits");
        assertThat(slow.promote()).map(Problem::code).contains("key-too-new");
        assertThat(rotation.promote()).isEmpty();
        assertThat(slow.retire()).map(Problem::code).contains("key-too-new");

        resealing.resealAll();
        assertThat(rotation.retire()).isEmpty();
    }

    @Test
    void aPortalWithAnotherKeysetDoesNotStart(@TempDir Path folder) {
        var keysOfAll = KeyFile.at(settings.keyFile());
        var own = KeyFile.at(folder.resolve("own"));
        Seal other = new Seal(configured(own.keyset(), keysOfAll.serverKey(), folder));

        assertThatThrownBy(() -> new SealKeys(database, other, clock).check())
                .hasMessageContaining("lacks the key " + seal.keys().primary())
                .hasMessageContaining("fenghuo.intake.keyset");
        assertThat(known.all()).noneMatch(key -> key.id().equals(other.keys().primary()));
    }

    @Test
    void keysOfTheConfigurationAreChangedThere(@TempDir Path folder) {
        var keys = KeyFile.at(settings.keyFile());
        Seal given = new Seal(configured(keys.keyset(), keys.serverKey(), folder));
        var rules = new RotationSettings(Duration.ZERO, Duration.ofSeconds(10));
        var there =
                new Rotation(
                        given,
                        known,
                        resealing,
                        audit,
                        new Rotation.Given(database, transaction, rules, clock));

        assertThat(there.add()).map(Problem::code).contains("keys-configured");
        assertThat(there.promote()).map(Problem::code).contains("keys-configured");
    }

    @Test
    void operatorsSeeHowItStandsAndHearWhyNot() {
        String key = "Bearer " + PortalTest.KEY;

        var state = Client.json(client.get(KEYS, "Authorization", key));
        assertThat(state.path("sealsNow").asString()).isEqualTo(seal.keys().primary().toString());
        assertThat(state.path("left").size()).isEqualTo(columns.size());
        var refused =
                client.post(KEYS + "/promote", "", "Authorization", key, "Accept-Language", "en");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("no-key-waits", "No new key waits");
        assertThat(client.get(KEYS).statusCode()).isEqualTo(401);
    }

    private static IntakeSettings configured(String keyset, String serverKey, Path folder) {
        IntakeSettings usual = IntakeExamples.settings(folder);
        return new IntakeSettings(
                keyset,
                serverKey,
                usual.keyFile(),
                usual.proofMaxNumber(),
                usual.proofValid(),
                usual.ticketWait(),
                usual.perAddress(),
                usual.wrongSecrets(),
                usual.sameKey());
    }
}
