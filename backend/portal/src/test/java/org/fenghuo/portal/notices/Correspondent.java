package org.fenghuo.portal.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.fenghuo.portal.accounts.Officer;
import org.fenghuo.portal.accounts.Role;
import org.fenghuo.portal.casework.CaseEvent;
import org.fenghuo.portal.casework.CaseNumber;
import org.fenghuo.portal.casework.Casework;
import org.fenghuo.portal.casework.Handled;
import org.fenghuo.portal.support.Client;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Somebody who handed something in and gave an address, and what happens to it. */
final class Correspondent {
    static final List<String> CONTENT =
            List.of("卓玛示例乙", "13900005678", "示例路九号", "枸杞", "goji", "示例干果铺", "喝了头晕", "投诉", "举报");

    static final Officer CLERK =
            new Officer(1, "officer-1", "某人", "xining-customs", Set.of(Role.values()));

    final String address;
    final String code;
    final String secret;
    final long submission;
    private final Client client;
    private final JdbcClient database;

    private Correspondent(Client client, JdbcClient database, String address, JsonNode accepted) {
        this.client = client;
        this.database = database;
        this.address = address;
        code = accepted.path("trackingCode").asString();
        secret = accepted.path("secret").asString();
        submission =
                database.sql("select id from submission where tracking_code = ?")
                        .param(code)
                        .query(Long.class)
                        .single();
    }

    static String anAddress() {
        return "q" + UUID.randomUUID().toString().substring(0, 12) + "@example.org";
    }

    /** Through a door, in a language. */
    static Correspondent through(
            Client client, JdbcClient database, String door, String lang, String address) {
        String query =
                """
                mutation ($input: %sInput!) {
                    sent: submit%s(input: $input, lang: %s) { ... on SubmissionAccepted { trackingCode secret } }
                }
                """
                        .formatted(door, door, lang);
        String proof =
                client.ask("{ proofOfWork { ticket } }", Map.of())
                        .at("/data/proofOfWork/ticket")
                        .asString();
        JsonNode answer = client.ask(query, Map.of("input", input(door, address, proof)));
        assertThat(answer.at("/data/sent/trackingCode").isString()).as(answer.toString()).isTrue();
        return new Correspondent(client, database, address, answer.at("/data/sent"));
    }

    private static Map<String, Object> input(String door, String address, String proof) {
        Map<String, Object> input = new LinkedHashMap<>();
        input.put("idempotencyKey", UUID.randomUUID().toString());
        input.put(
                "sender",
                Map.of(
                        "name",
                        "卓玛示例乙",
                        "phone",
                        "13900005678",
                        "address",
                        "示例路九号",
                        "email",
                        address));
        input.put("respondent", Map.of("name", "示例干果铺", "address", "示例街二号"));
        input.put("product", Map.of("name", "枸杞 goji"));
        input.put("facts", UUID.randomUUID() + " 买来的枸杞泡水以后喝了头晕。");
        if (door.equals("Complaint")) {
            input.put("request", "REFUND");
        }
        input.put("truthDeclared", true);
        input.put("proof", proof);
        return input;
    }

    JsonNode notices() {
        return client.ask(
                        "query ($code: ID!, $secret: String!) { submission(trackingCode: $code, secret: $secret)"
                                + " { notices { address state possible } } }",
                        Map.of("code", code, "secret", secret))
                .at("/data/submission/notices");
    }

    String state() {
        return notices().path("state").asString();
    }

    /** What came of an act: a state, or the code of a problem. */
    String does(String act) {
        JsonNode said =
                client.ask(
                                "mutation ($input: ManageNoticesInput!) { sent: manageNotices(input: $input) {"
                                        + " ... on NoticesChanged { state } ... on NoticesRefused { problems { code } } } }",
                                Map.of(
                                        "input",
                                        Map.of("act", act, "trackingCode", code, "secret", secret)))
                        .at("/data/sent");
        return said.path("state").asString(said.at("/problems/0/code").asString(""));
    }

    /** An officer takes a step. */
    void hasTaken(Casework casework, CaseEvent event, String written) {
        assertThat(casework.handle(caseNumber(casework), event, CLERK, written))
                .isInstanceOf(Handled.Done.class);
    }

    CaseNumber caseNumber(Casework casework) {
        return casework.seeOf(List.of(submission), CLERK).getFirst().number();
    }

    /** Whatever waits for its time is due now. */
    void isInAHurry() {
        database.sql(
                        """
                        update letter set next_attempt_at = '2020-01-01' where submission = ? and next_attempt_at is not null
                        """)
                .param(submission)
                .update();
    }
}
