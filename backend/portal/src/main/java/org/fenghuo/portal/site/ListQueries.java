package org.fenghuo.portal.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/**
 * Asks the public schema about a list, as many items at once as it allows anybody, and hands the
 * answers on as they come.
 */
final class ListQueries {
    private static final int AT_ONCE = 100;

    private final PageQueries queries;
    private final PageDocument document;
    private final MessageSource words;

    ListQueries(PageQueries queries, PageDocument document, MessageSource words) {
        this.queries = queries;
        this.document = document;
        this.words = words;
    }

    PageDocument document() {
        return document;
    }

    /** A row with the schema's answer to it, as the page's document asks it. */
    record Answered(ListRow row, Map<String, @Nullable Object> item) {}

    static List<List<ListRow>> pieces(List<ListRow> rows) {
        var pieces = new ArrayList<List<ListRow>>();
        for (var from = 0; from < rows.size(); from += AT_ONCE) {
            pieces.add(rows.subList(from, Math.min(rows.size(), from + AT_ONCE)));
        }
        return pieces;
    }

    /** Answers to a piece, in the order of its rows; empty while something is out of order. */
    Optional<List<Answered>> answers(List<ListRow> rows, Locale locale) {
        var inputs =
                rows.stream().filter(row -> row.problem() == null).map(ListRow::input).toList();
        var answer = queries.ask(document, Map.of("inputs", inputs), locale);
        if (answer.hasOutage() || answer.data() == null) {
            PageHandler.complainOfBugs(answer, document.page());
            return Optional.empty();
        }
        var items = items(answer).iterator();
        var answered = new ArrayList<Answered>();
        rows.forEach(row ->
                answered.add(
                        new Answered(
                                row,
                                row.problem() == null
                                        ? items.next()
                                        : row.refusal(
                                                sentence(row.problem(), row.detail(), locale)))));
        return Optional.of(answered);
    }

    String sentence(String problem, @Nullable String detail, Locale locale) {
        return Objects.requireNonNull(
                words.getMessage(
                        "report.problem." + problem,
                        new Object[] {String.valueOf(detail)},
                        problem,
                        locale));
    }

    @SuppressWarnings("unchecked") // the shape of the document's answer
    private static List<Map<String, @Nullable Object>> items(PageAnswer answer) {
        return (List<Map<String, @Nullable Object>>)
                Objects.requireNonNull(Objects.requireNonNull(answer.data()).get("checkItems"));
    }
}
