package org.fenghuo.portal.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.fenghuo.portal.support.Client;
import org.fenghuo.portal.support.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Over real servers: what is acknowledged is there once, and opens to its sender alone. */
@PortalTest
class IntakeIT {
    private static final String ANSWER =
            "__typename ... on SubmissionAccepted { trackingCode secret receivedAt }"
                    + " ... on SubmissionRejected { problems { field code message } }";

    private static final String PROGRESS =
            """
            query ($code: ID!, $secret: String!) {
                submission(trackingCode: $code, secret: $secret) {
                    trackingCode door doorLabel stage stageLabel possible ownData
                    steps { stage stageLabel } messages { fromSender act text } publications { number }
                }
            }
            """;

    private final Client client;
    private final JdbcClient database;

    @Autowired
    IntakeIT(WebServerApplicationContext portal, JdbcClient database) {
        this.client = new Client(portal);
        this.database = database;
    }

    @Test
    void eachDoorGivesACodeAndASecretThatOpenIt() {
        for (JsonNode accepted :
                List.of(
                        submit("Complaint", IntakeExamples.complaint(proof())),
                        submit("Tip", IntakeExamples.tip(proof())),
                        submit("EnterpriseReport", IntakeExamples.report(proof())))) {
            JsonNode progress = track(accepted);

            assertThat(progress.path("trackingCode")).isEqualTo(accepted.path("trackingCode"));
            assertThat(progress.path("stage").asString()).isEqualTo("RECEIVED");
        }
    }

    @Test
    void aLaboratoryWithAKeyNeedsNoProof() {
        JsonNode unknown = Client.json(client.post("/graphql", signal()));
        JsonNode known =
                Client.json(
                        client.post(
                                "/graphql", signal(), "Authorization", "Bearer " + PortalTest.KEY));

        assertThat(unknown.at("/data/submitSignal/problems/0/code").asString())
                .isEqualTo("bad-proof");
        assertThat(known.at("/data/submitSignal/__typename").asString())
                .isEqualTo("SubmissionAccepted");
    }

    @Test
    void theSameAtOnceIsKeptOnceAndAnsweredAlike() throws Exception {
        Map<String, Object> input = IntakeExamples.complaint(proof());
        try (var at = Executors.newFixedThreadPool(20)) {
            List<Future<JsonNode>> sent =
                    IntStream.range(0, 20)
                            .mapToObj(_ -> at.submit(() -> submit("Complaint", input)))
                            .toList();
            JsonNode first = sent.getFirst().get();
            for (Future<JsonNode> answer : sent) {
                assertThat(answer.get().path("trackingCode")).isEqualTo(first.path("trackingCode"));
                assertThat(answer.get().path("secret")).isEqualTo(first.path("secret"));
            }
        }
    }

    @Test
    void anotherContentUnderTheSameKeyIsRefused() {
        Map<String, Object> input = IntakeExamples.complaint(proof());
        submit("Complaint", input);
        input.put("facts", "这是另外一件完全不同的事情。");

        assertThat(submit("Complaint", input).at("/problems/0/code").asString())
                .isEqualTo("key-was-used");
    }

    @Test
    void whatIsMissingIsSaidAllAtOnceInWords() {
        Map<String, Object> input = IntakeExamples.complaint("");
        input.put("sender", Map.of("phone", "12"));
        input.put("facts", "短");
        input.put("truthDeclared", false);

        assertThat(submit("Complaint", input).path("problems").values())
                .extracting(it -> it.path("field").asString() + " " + it.path("code").asString())
                .containsExactlyInAnyOrder(
                        "sender.phone bad-phone",
                        "facts too-short",
                        "truthDeclared truth-not-declared",
                        "sender.name required",
                        "sender.address required");
    }

    @Test
    void aWrongPairLooksLikeAnAbsentOne() {
        JsonNode accepted = submit("Complaint", IntakeExamples.complaint(proof()));
        String code = accepted.path("trackingCode").asString();

        JsonNode wrong = ask(code, "00000-00000-00000-00000");
        JsonNode absent = ask("FT-00000-00000", accepted.path("secret").asString());

        assertThat(wrong).isEqualTo(absent);
        assertThat(wrong.at("/data/submission").isNull()).isTrue();
    }

    @Test
    void theSenderWithdrawsAndThatIsTheEnd() {
        JsonNode accepted = submit("Tip", IntakeExamples.tip(proof()));
        Map<String, Object> input =
                Map.of(
                        "trackingCode", accepted.path("trackingCode").asString(),
                        "secret", accepted.path("secret").asString(),
                        "idempotencyKey", java.util.UUID.randomUUID().toString(),
                        "act", "WITHDREW");
        String query =
                "mutation ($input: AdditionInput!) { addToSubmission(input: $input) { __typename } }";

        assertThat(
                        client.ask(query, Map.of("input", input))
                                .at("/data/addToSubmission/__typename")
                                .asString())
                .isEqualTo("AdditionAccepted");
        assertThat(track(accepted).path("messages").get(0).path("act").asString())
                .isEqualTo("WITHDREW");
        assertThat(track(accepted).path("possible").isEmpty()).isTrue();
    }

    @Test
    void nothingPersonalLiesInTheClear() {
        submit("Complaint", IntakeExamples.complaint(proof()));

        for (String personal : IntakeExamples.personal()) {
            assertThat(columns().stream().filter(column -> holds(column, personal)))
                    .as(personal)
                    .isEmpty();
        }
    }

    private static String signal() {
        String query =
                "mutation ($input: SignalInput!) { submitSignal(input: $input) { "
                        + ANSWER
                        + " } }";
        return tools.jackson.databind.json.JsonMapper.shared()
                .writeValueAsString(
                        Map.of(
                                "query",
                                query,
                                "variables",
                                Map.of("input", IntakeExamples.signal())));
    }

    private record Column(String table, String name) {}

    private List<Column> columns() {
        return database.sql(
                        "select table_name, column_name from information_schema.columns where table_schema = database()")
                .query((row, n) -> new Column(row.getString(1), row.getString(2)))
                .list();
    }

    private boolean holds(Column column, String text) {
        return database.sql(
                                "select count(*) from `%s` where instr(cast(`%s` as binary), cast(? as binary)) > 0"
                                        .formatted(column.table(), column.name()))
                        .param(text)
                        .query(Long.class)
                        .single()
                > 0;
    }

    private JsonNode submit(String door, Map<String, Object> input) {
        JsonNode answer =
                client.ask(
                        "mutation ($input: %sInput!) { submit%s(input: $input) { %s } }"
                                .formatted(door, door, ANSWER),
                        Map.of("input", input));
        assertThat(answer.path("errors").isMissingNode()).as(answer.toString()).isTrue();
        return answer.path("data").path("submit" + door);
    }

    private JsonNode track(JsonNode accepted) {
        return ask(accepted.path("trackingCode").asString(), accepted.path("secret").asString())
                .at("/data/submission");
    }

    private JsonNode ask(String code, String secret) {
        return client.ask(PROGRESS, Map.of("code", code, "secret", secret));
    }

    private String proof() {
        JsonNode task =
                client.ask("{ proofOfWork { salt challenge maxNumber signature } }", Map.of())
                        .at("/data/proofOfWork");
        String salt = task.path("salt").asString();
        int number =
                IntStream.rangeClosed(0, task.path("maxNumber").asInt())
                        .filter(n -> hash(salt + n).equals(task.path("challenge").asString()))
                        .findFirst()
                        .orElseThrow();
        return salt + "." + number + "." + task.path("signature").asString();
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
