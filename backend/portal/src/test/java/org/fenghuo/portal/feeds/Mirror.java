package org.fenghuo.portal.feeds;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fenghuo.portal.kernel.PublicationNumber;
import org.fenghuo.portal.support.Client;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Keeps a copy of the portal by its changes alone, as somebody outside would. */
final class Mirror {
    private final Client client;
    private final Map<String, JsonNode> copy = new TreeMap<>();
    private @Nullable String cursor;

    /**
     * Holds nothing yet.
     *
     * @param cursor where it goes on; null for the start
     */
    Mirror(Client client, @Nullable String cursor) {
        this.client = client;
        this.cursor = cursor;
    }

    /** One that does not care for what was before. */
    static Mirror atTheEnd(Client client) {
        var mirror = new Mirror(client, null);
        mirror.catchUp();
        return mirror;
    }

    /** The same copy at the same place, by another connection. */
    Mirror over(Client other) {
        var mirror = new Mirror(other, cursor);
        mirror.copy.putAll(copy);
        return mirror;
    }

    void catchUp() {
        while (!read("lang=zh&first=1000").isEmpty()) {
            // until there is nothing new
        }
    }

    /** Takes over the next lines. */
    List<JsonNode> read(String query) {
        HttpResponse<String> answer = client.get(path(query));
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        var lines = answer.body().lines().map(JsonMapper.shared()::readTree).toList();
        lines.forEach(this::take);
        return lines;
    }

    private void take(JsonNode line) {
        cursor = line.at("/cursor").asString();
        var number = line.at("/number").asString();
        if (line.at("/gone").asBoolean()) {
            copy.remove(number);
        } else {
            copy.put(number, line.at("/publication"));
        }
    }

    String path(String query) {
        return "/changes?" + query + (cursor == null ? "" : "&since=" + cursor);
    }

    String cursor() {
        return java.util.Objects.requireNonNull(cursor);
    }

    Map<String, JsonNode> copy() {
        return copy;
    }

    JsonNode held(PublicationNumber number) {
        return copy.getOrDefault(number.value(), MissingNode.getInstance());
    }
}
