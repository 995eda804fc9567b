package org.fenghuo.portal.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.fenghuo.portal.support.Client;
import org.fenghuo.portal.support.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Over real servers: what is acknowledged is there once, and opens to its sender alone. */
@PortalTest
class IntakeIT {
    private final Submitter sender;

    @Autowired
    IntakeIT(WebServerApplicationContext portal) {
        this.sender = new Submitter(new Client(portal));
    }

    @Test
    void eachDoorGivesACodeAndASecretThatOpenIt() {
        for (JsonNode accepted :
                List.of(
                        sender.submit("Complaint", IntakeExamples.complaint(sender.proof())),
                        sender.submit("Tip", IntakeExamples.tip(sender.proof())),
                        sender.submit("EnterpriseReport", IntakeExamples.report(sender.proof())))) {
            JsonNode progress = sender.track(accepted);

            assertThat(progress.path("trackingCode")).isEqualTo(accepted.path("trackingCode"));
            assertThat(progress.path("stage").asString()).isEqualTo("RECEIVED");
        }
    }

    @Test
    void aLaboratoryWithAKeyNeedsNoProof() {
        JsonNode unknown = Client.json(sender.client().post("/graphql", signal()));
        JsonNode known =
                Client.json(
                        sender.client()
                                .post(
                                        "/graphql",
                                        signal(),
                                        "Authorization",
                                        "Bearer " + PortalTest.KEY));

        assertThat(unknown.at("/data/submitSignal/problems/0/code").asString())
                .isEqualTo("bad-proof");
        assertThat(known.at("/data/submitSignal/__typename").asString())
                .isEqualTo("SubmissionAccepted");
    }

    @Test
    void theSameAtOnceIsKeptOnceAndAnsweredAlike() throws Exception {
        Map<String, Object> input = IntakeExamples.complaint(sender.proof());
        try (var at = Executors.newFixedThreadPool(20)) {
            List<Future<JsonNode>> sent =
                    IntStream.range(0, 20)
                            .mapToObj(_ -> at.submit(() -> sender.submit("Complaint", input)))
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
        Map<String, Object> input = IntakeExamples.complaint(sender.proof());
        sender.submit("Complaint", input);
        input.put("facts", "这是另外一件完全不同的事情。");

        assertThat(sender.submit("Complaint", input).at("/problems/0/code").asString())
                .isEqualTo("key-was-used");
    }

    @Test
    void whatIsMissingIsSaidAllAtOnceInWords() {
        Map<String, Object> input = IntakeExamples.complaint("");
        input.put("sender", Map.of("phone", "12"));
        input.put("facts", "短");
        input.put("truthDeclared", false);

        assertThat(sender.submit("Complaint", input).path("problems").values())
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
        JsonNode accepted = sender.submit("Complaint", IntakeExamples.complaint(sender.proof()));
        String code = accepted.path("trackingCode").asString();

        JsonNode wrong = sender.ask(code, "00000-00000-00000-00000");
        JsonNode absent = sender.ask("FT-00000-00000", accepted.path("secret").asString());

        assertThat(wrong).isEqualTo(absent);
        assertThat(wrong.at("/data/submission").isNull()).isTrue();
    }

    @Test
    void anAdditionUnderAUsedKeyIsTheSameOrIsSaidToBeAnother() {
        JsonNode accepted = sender.submit("Complaint", IntakeExamples.complaint(sender.proof()));
        Map<String, Object> words =
                new LinkedHashMap<>(
                        Map.of(
                                "trackingCode", accepted.path("trackingCode").asString(),
                                "secret", accepted.path("secret").asString(),
                                "idempotencyKey", UUID.randomUUID().toString(),
                                "act", "ADDED_EVIDENCE",
                                "text", "小票找到了。"));

        assertThat(sender.add(words).path("__typename").asString()).isEqualTo("AdditionAccepted");
        assertThat(sender.add(words).path("__typename").asString()).isEqualTo("AdditionAccepted");
        words.put("text", "小票找到了，还有照片。");
        assertThat(sender.add(words).at("/problems/0/code").asString()).isEqualTo("key-was-used");
        assertThat(sender.track(accepted).path("messages").size()).isEqualTo(1);
    }

    @Test
    void theSenderWithdrawsAndThatIsTheEnd() {
        JsonNode accepted = sender.submit("Tip", IntakeExamples.tip(sender.proof()));

        assertThat(
                        sender.add(accepted, SenderAct.WITHDREW, "", List.of())
                                .path("__typename")
                                .asString())
                .isEqualTo("AdditionAccepted");
        assertThat(sender.track(accepted).path("messages").get(0).path("act").asString())
                .isEqualTo("WITHDREW");
        assertThat(sender.track(accepted).path("possible").isEmpty()).isTrue();
    }

    private static String signal() {
        String query =
                "mutation ($input: SignalInput!) { submitSignal(input: $input) { "
                        + Submitter.ANSWER
                        + " } }";
        return JsonMapper.shared()
                .writeValueAsString(
                        Map.of(
                                "query",
                                query,
                                "variables",
                                Map.of("input", IntakeExamples.signal())));
    }
}
