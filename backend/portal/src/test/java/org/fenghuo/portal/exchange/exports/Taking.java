package org.fenghuo.portal.exchange.exports;

import static org.awaitility.Awaitility.await;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.fenghuo.portal.kernel.PublicationNumber;
import org.fenghuo.portal.kernel.Text;
import org.fenghuo.portal.publishing.Command;
import org.fenghuo.portal.publishing.Outcome;
import org.fenghuo.portal.publishing.PublicationExamples;
import org.fenghuo.portal.publishing.Publishing;
import org.fenghuo.portal.support.Client;
import tools.jackson.databind.JsonNode;

/** What who takes files does: publishes something to be told apart, and waits for files. */
record Taking(Publishing publishing, Client client) {
    PublicationNumber publish(String title) {
        return ((Outcome.Done)
                        publishing.apply(
                                new Command.Publish(
                                        PublicationExamples.draft(
                                                PublicationExamples.titled(
                                                        PublicationExamples.gojiWording(),
                                                        Text.of(title, title))))))
                .number();
    }

    void awaitFound(String mark, int count) {
        String query = "query ($t: String) { search(input: {text: $t}) { totalCount } }";
        await().atMost(Duration.ofMinutes(1))
                .until(() ->
                        client.ask(query, Map.of("t", mark)).at("/data/search/totalCount").asInt()
                                == count);
    }

    /** The address of the job that a search becomes. */
    String job(String path) {
        return client.get(path).headers().firstValue("Location").orElseThrow();
    }

    JsonNode done(String address) {
        return await().atMost(Duration.ofMinutes(2))
                .until(
                        () -> Client.json(client.get(address)),
                        job -> job.at("/state").asString().equals("DONE"));
    }

    static List<String> numbers(String lines) {
        return lines.lines()
                .map(line -> Client.parsed(line).at("/state/number").asString())
                .toList();
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
