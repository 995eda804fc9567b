package org.fenghuo.portal.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.fenghuo.portal.publishing.PublicationExamples.draft;
import static org.fenghuo.portal.publishing.PublicationExamples.gojiWording;
import static org.fenghuo.portal.publishing.PublicationExamples.titled;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fenghuo.portal.kernel.PublicationNumber;
import org.fenghuo.portal.kernel.Text;
import org.fenghuo.portal.publishing.Command;
import org.fenghuo.portal.publishing.Draft;
import org.fenghuo.portal.publishing.Outcome;
import org.fenghuo.portal.publishing.Publishing;
import org.fenghuo.portal.support.Client;
import tools.jackson.databind.JsonNode;

/**
 * What the tests of search do: publish something that can be told apart, and ask the public schema
 * for it.
 */
final class Searches {
    private static final String SEARCH =
            """
            query ($input: SearchInput!, $first: Int, $after: String, $last: Int, $before: String) {
                search(input: $input, first: $first, after: $after, last: $last, before: $before) {
                    totalCount
                    edges { cursor node { number title } highlights { field fragment parts { text found } } }
                    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
                    facets { name values { value count selected } }
                }
            }\
            """;

    private final Publishing publishing;
    private final Client client;

    Searches(Publishing publishing, Client client) {
        this.publishing = publishing;
        this.client = client;
    }

    static String mark() {
        return "mk" + UUID.randomUUID().toString().replace("-", "");
    }

    static Draft marked(String mark) {
        return draft(titled(gojiWording(), Text.of("枸杞农药残留风险预警 " + mark, "Goji berries " + mark)));
    }

    PublicationNumber publish(Draft draft) {
        return ((Outcome.Done) publishing.apply(new Command.Publish(draft))).number();
    }

    List<PublicationNumber> found(Map<String, ?> input) {
        return numbers(awaited(input));
    }

    JsonNode awaited(Map<String, ?> input) {
        return await().until(
                        () -> search(Map.of("input", input)),
                        page -> page.at("/totalCount").asInt() > 0);
    }

    void awaitCount(String text, int count) {
        await().untilAsserted(() -> assertThat(count(Map.of("text", text))).isEqualTo(count));
    }

    int count(Map<String, ?> input) {
        return search(Map.of("input", input)).at("/totalCount").asInt();
    }

    /** The whole answer, errors included. */
    JsonNode answer(Map<String, ?> variables) {
        return client.ask(SEARCH, variables);
    }

    JsonNode search(Map<String, ?> variables) {
        return answer(variables).at("/data/search");
    }

    static List<PublicationNumber> numbers(JsonNode page) {
        return page.at("/edges").values().stream()
                .map(edge -> new PublicationNumber(edge.at("/node/number").asString()))
                .toList();
    }

    static Map<String, Integer> facet(JsonNode page, String name) {
        return page.at("/facets").values().stream()
                .filter(facet -> facet.at("/name").asString().equals(name))
                .flatMap(facet -> facet.at("/values").values().stream())
                .collect(
                        java.util.stream.Collectors.toMap(
                                value -> value.at("/value").asString(),
                                value -> value.at("/count").asInt()));
    }
}
