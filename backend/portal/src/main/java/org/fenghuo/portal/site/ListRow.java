package org.fenghuo.portal.site;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fenghuo.portal.site.sheets.Columns;
import org.fenghuo.portal.site.sheets.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * A row of a list: what the schema is asked about it, or why it is not asked.
 *
 * @param label by which its sender knows it again
 * @param values as the schema's input wants them; empty where there is a problem
 * @param problem key of the sentence that says why
 * @param detail what that sentence is about
 */
record ListRow(
        int number,
        String label,
        Map<String, Object> values,
        @Nullable String problem,
        @Nullable String detail) {
    private static final int LONGEST_LABEL = 80;
    private static final String DATE = "productionDate";

    static ListRow of(Sheet.Line line, Columns columns) {
        return switch (line) {
            case Sheet.Broken(var number, var problem) -> refused(number, "", problem, null);
            case Sheet.Cells cells -> of(cells.number(), columns.values(cells));
        };
    }

    private static ListRow of(int number, Map<String, String> values) {
        var label =
                Stream.of("product", "brand", "model", "gtin", "code", "batch", "serial")
                        .map(values::get)
                        .filter(Objects::nonNull)
                        .limit(3)
                        .collect(Collectors.joining(" · "));
        var day = values.get(DATE);
        if (day != null && Columns.day(day).isEmpty()) {
            return refused(number, label, "not-a-date", day);
        }
        return values.isEmpty()
                ? refused(number, label, "nothing", null)
                : new ListRow(number, label, new HashMap<>(values), null, null);
    }

    private static ListRow refused(
            int number, String label, String problem, @Nullable String detail) {
        return new ListRow(number, label, Map.of(), problem, detail);
    }

    String reference() {
        var whole = label.isEmpty() ? "" + number : number + " · " + label;
        return whole.length() > LONGEST_LABEL ? whole.substring(0, LONGEST_LABEL) + "…" : whole;
    }

    /** As the answer to it would look, had it been asked. */
    Map<String, @Nullable Object> refusal(String sentence) {
        Map<String, @Nullable Object> item = new HashMap<>();
        item.put("reference", reference());
        item.put("check", null);
        item.put("problems", List.of(Map.of("message", sentence)));
        return item;
    }

    Map<String, Object> input() {
        var input = new HashMap<>(values);
        input.put("reference", reference());
        return input;
    }
}
