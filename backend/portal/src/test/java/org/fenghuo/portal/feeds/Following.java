package org.fenghuo.portal.feeds;

import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.fenghuo.portal.kernel.PublicationNumber;
import org.fenghuo.portal.kernel.Text;
import org.fenghuo.portal.publishing.Command;
import org.fenghuo.portal.publishing.Draft;
import org.fenghuo.portal.publishing.Outcome;
import org.fenghuo.portal.publishing.PublicationExamples;
import org.fenghuo.portal.publishing.Publishing;
import org.fenghuo.portal.publishing.Wording;
import org.fenghuo.portal.support.Client;
import org.fenghuo.portal.support.XmlReading;
import tools.jackson.databind.JsonNode;

/** What who follows the portal does: publishes something to be told apart, and reads feeds. */
record Following(Publishing publishing, Client client) {
    static String mark() {
        return "mk" + UUID.randomUUID().toString().replace("-", "");
    }

    static Wording marked(String mark) {
        return PublicationExamples.titled(
                PublicationExamples.gojiWording(), Text.of("枸杞农药残留 " + mark, "Goji " + mark));
    }

    PublicationNumber publish(Wording wording) {
        return publish(PublicationExamples.draft(wording));
    }

    PublicationNumber publish(Draft draft) {
        return ((Outcome.Done) publishing.apply(new Command.Publish(draft))).number();
    }

    void apply(Command command) {
        if (!(publishing.apply(command) instanceof Outcome.Done)) {
            throw new AssertionError(command);
        }
    }

    String read(String path) {
        HttpResponse<String> response = client.get(path);
        if (response.statusCode() != 200) {
            throw new AssertionError(path + " " + response.statusCode() + " " + response.body());
        }
        return response.body();
    }

    XmlReading xml(String path) {
        return new XmlReading(read(path));
    }

    /** The item of a publication in a JSON Feed, once it is there. */
    JsonNode awaitedItem(String path, PublicationNumber number) {
        return await().ignoreException(AssertionError.class)
                .until(() -> item(path, number), item -> !item.isMissingNode());
    }

    JsonNode item(String path, PublicationNumber number) {
        return Client.json(client.get(path))
                .at("/items")
                .valueStream()
                .filter(item -> item.at("/id").asString().endsWith(":" + number))
                .findFirst()
                .orElse(tools.jackson.databind.node.MissingNode.getInstance());
    }

    void awaitEntries(String query, int count) {
        // the first to ask may have to wait for the index to be built
        await().atMost(Duration.ofMinutes(1))
                .ignoreException(AssertionError.class)
                .until(() -> xml("/search.atom?" + query).all("//a:entry").size() == count);
    }

    /** Addresses of a publication's alert messages, oldest first. */
    List<String> messages(PublicationNumber number) {
        return client.ask(
                        "query ($n: ID!) { historyOf(number: $n) { sequence } }",
                        java.util.Map.of("n", number.value()))
                .at("/data/historyOf")
                .valueStream()
                .map(entry ->
                        "/publications/"
                                + number
                                + "/cap/"
                                + entry.at("/sequence").asLong()
                                + ".xml")
                .toList();
    }

    /** Of an address that a feed gave: its host is the public's, not the test's. */
    static String path(String address) {
        var uri = URI.create(address);
        return uri.getRawPath() + "?" + uri.getRawQuery();
    }
}
