package org.fenghuo.portal.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.fenghuo.portal.support.Client;
import tools.jackson.databind.JsonNode;

/** Hands in and follows over HTTP, as a client of the public schema. */
record Submitter(Client client) {
    static final String ANSWER =
            "__typename ... on SubmissionAccepted { trackingCode secret receivedAt }"
                    + " ... on SubmissionRejected { problems { field code message } }";

    private static final String ADD =
            "mutation ($input: AdditionInput!) { addToSubmission(input: $input) {"
                    + " __typename ... on SubmissionRejected { problems { field code } } } }";

    private static final String PROGRESS =
            """
            query ($code: ID!, $secret: String!) {
                submission(trackingCode: $code, secret: $secret) {
                    trackingCode door doorLabel stage stageLabel possible ownData readAt
                    steps { stage stageLabel } messages { fromSender act text } publications { number }
                    attachments { mediaType sizeBytes state stateLabel }
                }
            }
            """;

    /** Through a door, as the names of the inputs have it: {@code Complaint}. */
    JsonNode submit(String door, Map<String, Object> input) {
        JsonNode answer =
                client.ask(
                        "mutation ($input: %sInput!) { submit%s(input: $input) { %s } }"
                                .formatted(door, door, ANSWER),
                        Map.of("input", input));
        assertThat(answer.path("errors").isMissingNode()).as(answer.toString()).isTrue();
        return answer.path("data").path("submit" + door);
    }

    JsonNode add(Map<String, Object> input) {
        return client.ask(ADD, Map.of("input", input)).at("/data/addToSubmission");
    }

    /** A complaint with files. */
    JsonNode complain(List<String> tokens) {
        Map<String, Object> input = IntakeExamples.complaint(proof());
        input.put("attachments", tokens);
        return submit("Complaint", input);
    }

    /** Adds words and files. */
    JsonNode add(JsonNode accepted, SenderAct act, String text, List<String> tokens) {
        return add(
                Map.of(
                        "trackingCode", accepted.path("trackingCode").asString(),
                        "secret", accepted.path("secret").asString(),
                        "idempotencyKey", UUID.randomUUID().toString(),
                        "act", act.name(),
                        "text", text,
                        "attachments", tokens));
    }

    /** Sends a file ahead; its token. */
    String attach(byte[] file) {
        var response = client.post("/attachments", file);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(201);
        return Client.json(response).path("token").asString();
    }

    JsonNode track(JsonNode accepted) {
        return ask(accepted.path("trackingCode").asString(), accepted.path("secret").asString())
                .at("/data/submission");
    }

    JsonNode ask(String code, String secret) {
        return client.ask(PROGRESS, Map.of("code", code, "secret", secret));
    }

    /** Works for it, as a sender's machine does. */
    String proof() {
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
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
