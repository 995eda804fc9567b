package org.fenghuo.portal.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import java.util.List;
import java.util.stream.IntStream;
import org.fenghuo.portal.kernel.InvalidInput;
import org.fenghuo.portal.kernel.Problem;
import org.fenghuo.portal.search.SearchSort;

/** An order is one value and the id; walking backward is the same order reversed. */
record Order(String field, boolean ascending) {
    private static final String SCORE = "_score";

    static Order of(SearchSort sort, boolean backward) {
        return switch (sort) {
            case RELEVANCE -> new Order(SCORE, backward);
            case NEWEST -> new Order("published_at", backward);
            case OLDEST -> new Order("published_at", !backward);
            case DATED -> new Order("published_on", backward);
            case UPDATED -> new Order("updated_at", backward);
        };
    }

    boolean byScore() {
        return field.equals(SCORE);
    }

    List<SortOptions> options() {
        SortOrder order = ascending ? SortOrder.Asc : SortOrder.Desc;
        SortOptions first =
                byScore()
                        ? SortOptions.of(s -> s.score(c -> c.order(order)))
                        : SortOptions.of(s -> s.field(f -> f.field(field).order(order)));
        return List.of(first, SortOptions.of(s -> s.field(f -> f.field("id").order(order))));
    }

    /**
     * The place as the engine wants it; what no cursor of ours holds is refused.
     *
     * @param values how many: within a point in time the engine adds one of its own
     */
    List<FieldValue> after(List<String> place, int values) {
        try {
            return IntStream.range(0, Math.min(values, place.size()))
                    .mapToObj(i -> value(place.get(i), i == 0 && byScore()))
                    .toList();
        } catch (NumberFormatException e) {
            throw new InvalidInput(Problem.of("after", "invalid-cursor"));
        }
    }

    private static FieldValue value(String text, boolean score) {
        return score
                ? FieldValue.of(Double.parseDouble(text))
                : FieldValue.of(Long.parseLong(text));
    }
}
