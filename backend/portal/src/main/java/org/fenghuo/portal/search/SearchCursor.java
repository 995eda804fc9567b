package org.fenghuo.portal.search;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.fenghuo.portal.kernel.InvalidInput;
import org.fenghuo.portal.kernel.Paging;
import org.fenghuo.portal.kernel.Problem;
import org.fenghuo.portal.publishing.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * A place in what a search found, opaque to clients.
 *
 * @param query fingerprint of the search it belongs to: in another search its values would mean
 *     nothing
 * @param view state of the index
 * @param place values of the order's fields
 */
record SearchCursor(int query, @Nullable String view, List<String> place) {
    private static final int LONGEST = 4_000;

    /** One value to sort by, the id, and within a state of the index the engine's own. */
    private static final int MOST_VALUES = 3;

    static String of(SearchQuery query, @Nullable String view, List<String> place) {
        byte[] json =
                Json.MAPPER.writeValueAsBytes(new SearchCursor(query.fingerprint(), view, place));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json);
    }

    static Walk walk(SearchQuery query, Paging paging, boolean marked) {
        if (paging.cursor() == null) {
            return new Walk(paging.probe(), paging.backward(), marked, List.of(), null);
        }
        SearchCursor cursor = parse(paging.cursor());
        boolean sized = !cursor.place().isEmpty() && cursor.place().size() <= MOST_VALUES;
        if (cursor.query() != query.fingerprint() || !sized) {
            throw invalid();
        }
        return new Walk(paging.probe(), paging.backward(), marked, cursor.place(), cursor.view());
    }

    private static SearchCursor parse(String cursor) {
        if (cursor.length() > LONGEST) {
            throw invalid();
        }
        try {
            byte[] json =
                    Base64.getUrlDecoder().decode(cursor.getBytes(StandardCharsets.ISO_8859_1));
            SearchCursor parsed = Json.MAPPER.readValue(json, SearchCursor.class);
            Objects.requireNonNull(parsed.place());
            return parsed;
        } catch (JacksonException | IllegalArgumentException | NullPointerException e) {
            throw invalid();
        }
    }

    private static InvalidInput invalid() {
        return new InvalidInput(Problem.of("after", "invalid-cursor"));
    }
}
