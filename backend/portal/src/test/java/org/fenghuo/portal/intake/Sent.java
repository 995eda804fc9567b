package org.fenghuo.portal.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.fenghuo.portal.support.Client;
import org.fenghuo.portal.support.PortalTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A laboratory's signal with a file, like no other, and a word added to it. */
record Sent(long id, String code, String secret) {
    private static final String SUBMIT =
            "mutation ($input: SignalInput!) { submitSignal(input: $input) { ... on SubmissionAccepted { trackingCode"
                    + " secret } } }";

    private static final String ADD =
            "mutation ($input: AdditionInput!) { addToSubmission(input: $input) { __typename ... on SubmissionRejected {"
                    + " problems { code } } } }";

    private static final String PROGRESS =
            "query ($code: ID!, $secret: String!) { submission(trackingCode: $code, secret: $secret) { stage erasedAt"
                    + " possible ownData steps { stage } messages { text } } }";

    static Sent through(Client client, Attachments attachments, JdbcClient database) {
        Map<String, Object> input = IntakeExamples.signal();
        input.put("contact", Map.of("name", "卓玛" + UUID.randomUUID(), "phone", "139" + digits(8)));
        input.put("facts", "氯霉素 " + UUID.randomUUID() + UUID.randomUUID() + UUID.randomUUID());
        input.put("attachments", List.of(attachments.keep(picture())));
        JsonNode accepted =
                Client.json(
                                client.post(
                                        "/graphql",
                                        JsonMapper.shared()
                                                .writeValueAsString(
                                                        Map.of(
                                                                "query",
                                                                SUBMIT,
                                                                "variables",
                                                                Map.of("input", input))),
                                        "Authorization",
                                        "Bearer " + PortalTest.KEY))
                        .at("/data/submitSignal");
        String code = accepted.path("trackingCode").asString();
        long id =
                database.sql("select id from submission where tracking_code = ?")
                        .param(code)
                        .query(Long.class)
                        .single();
        Sent sent = new Sent(id, code, accepted.path("secret").asString());
        assertThat(sent.add(client, "ADDED_EVIDENCE").path("__typename").asString())
                .isEqualTo("AdditionAccepted");
        return sent;
    }

    JsonNode add(Client client, String act) {
        Map<String, String> input =
                Map.of(
                        "trackingCode",
                        code,
                        "secret",
                        secret,
                        "idempotencyKey",
                        UUID.randomUUID().toString(),
                        "act",
                        act,
                        "text",
                        "卓玛示例甲补充：第四批也检出了。");
        return client.ask(ADD, Map.of("input", input)).at("/data/addToSubmission");
    }

    JsonNode progress(Client client) {
        return client.ask(PROGRESS, Map.of("code", code, "secret", secret)).at("/data/submission");
    }

    private static String digits(int number) {
        return ThreadLocalRandom.current()
                .ints(number, 0, 10)
                .mapToObj(String::valueOf)
                .collect(Collectors.joining());
    }

    private static SafeFile picture() {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        BufferedImage picture = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < picture.getWidth(); x++) {
            picture.setRGB(x, 0, ThreadLocalRandom.current().nextInt(1 << 24));
        }
        try {
            ImageIO.write(picture, "png", written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return SafeFile.of(written.toByteArray()).orElseThrow();
    }
}
