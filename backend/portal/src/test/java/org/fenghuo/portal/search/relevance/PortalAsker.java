package org.fenghuo.portal.search.relevance;

import java.util.List;
import java.util.Map;
import org.fenghuo.portal.support.Client;
import tools.jackson.databind.JsonNode;

/**
 * The portal's own search, as any client asks it. Whoever has slipped takes what is offered, once.
 */
final class PortalAsker implements Asker {
    private static final String SLIP = "SLIP";
    private static final String QUERY =
            """
            query ($text: String!) {
                search(input: {text: $text}, first: 50) {
                    edges { node { number } }
                    didYouMean
                    understood { written how concepts { id } }
                }
            }\
            """;

    private final Client client;

    PortalAsker(Client client) {
        this.client = client;
    }

    @Override
    public String name() {
        return "portal";
    }

    @Override
    public List<String> ask(Judgement judgement) {
        JsonNode answer = answer(judgement.q());
        JsonNode offers = answer.at("/didYouMean");
        return judgement.group().equals(SLIP) && !offers.isEmpty()
                ? numbers(answer(offers.get(0).asString()))
                : numbers(answer);
    }

    /** How the portal took it, for whoever looks into a bad answer. */
    String understood(Judgement judgement) {
        JsonNode answer = answer(judgement.q());
        return answer.at("/understood") + " didYouMean " + answer.at("/didYouMean");
    }

    private JsonNode answer(String text) {
        JsonNode answer = client.ask(QUERY, Map.of("text", text));
        if (answer.has("errors")) {
            throw new IllegalStateException(text + ": " + answer.at("/errors"));
        }
        return answer.at("/data/search");
    }

    private static List<String> numbers(JsonNode search) {
        return search.at("/edges").values().stream()
                .map(edge -> edge.at("/node/number").asString())
                .toList();
    }
}
