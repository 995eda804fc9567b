package org.fenghuo.portal.feeds;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Entries of the journal as they are sent: a line of JSON each. Grows by one page of the schema
 * after another until it holds enough.
 */
final class ChangeLines {
    /** Bytes after which a page is full, however few lines it has. */
    private static final int ENOUGH = 4 * 1024 * 1024;

    private static final JsonMapper JSON = JsonMapper.shared();

    /** All that is told of what may no longer be shown. */
    private static final List<String> BARE = List.of("sequence", "number", "kind", "change", "at");

    private final ByteArrayOutputStream text = new ByteArrayOutputStream();
    private final List<Instant> ends = new ArrayList<>();
    private final int size;
    private int count;
    private boolean more = true;
    private @Nullable String cursor;

    /**
     * None yet.
     *
     * @param cursor where they begin; null for the start
     * @param size how many lines are wanted
     */
    ChangeLines(@Nullable String cursor, int size) {
        this.cursor = cursor;
        this.size = size;
    }

    void add(Answers.Changes page) {
        for (var edge : page.edges()) {
            text.writeBytes(JSON.writeValueAsBytes(line(edge)));
            text.write('\n');
            cursor = edge.cursor();
            count++;
        }
        more = page.pageInfo().hasNextPage();
    }

    /** How many lines there is room for. */
    int missing() {
        return more && text.size() < ENOUGH ? size - count : 0;
    }

    byte[] body() {
        return text.toByteArray();
    }

    /** When what they show ends. */
    List<Instant> ends() {
        return List.copyOf(ends);
    }

    /** Where the next ones begin; null while there is none. */
    @Nullable String cursor() {
        return cursor;
    }

    /** Whether there is more already. */
    boolean more() {
        return more;
    }

    /** Gone by now is gone, even when it went while the page was read. */
    private Map<String, @Nullable Object> line(Answers.ChangeEdge edge) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("cursor", edge.cursor());
        if (edge.node().get("publication") instanceof Map<?, ?> publication) {
            line.putAll(edge.node());
            Stream.ofNullable(publication.get("endsAt"))
                    .map(end -> Instant.parse(end.toString()))
                    .forEach(ends::add);
        } else {
            BARE.forEach(field -> line.put(field, edge.node().get(field)));
            line.put("gone", true);
            line.put("publication", null);
        }
        return line;
    }
}
