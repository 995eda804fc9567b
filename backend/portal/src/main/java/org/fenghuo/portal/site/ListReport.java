package org.fenghuo.portal.site;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Writes the answers to a list as a file, a row for each publication, as they come. */
final class ListReport {
    private static final List<String> COLUMNS =
            List.of(
                    "line",
                    "item",
                    "outcome",
                    "number",
                    "title",
                    "standing",
                    "matching",
                    "differing",
                    "open",
                    "url",
                    "asOf",
                    "problem");

    private final CsvWriter csv;

    ListReport(CsvWriter csv, MessageSource words, Locale locale) {
        this.csv = csv;
        csv.writeRecord(
                COLUMNS.stream()
                        .map(column ->
                                Objects.requireNonNull(
                                        words.getMessage("report." + column, null, column, locale)))
                        .toList());
    }

    void write(ListQueries.Answered answered) {
        var row = answered.row();
        var check = map(answered.item().get("check"));
        if (check == null) {
            var problems =
                    maps(answered.item().get("problems")).stream()
                            .map(problem -> text(problem.get("message")))
                            .collect(Collectors.joining("; "));
            write(row, Stream.of("", "", "", "", "", "", "", "", "", problems));
            return;
        }
        var matches = maps(check.get("matches"));
        if (matches.isEmpty()) {
            write(
                    row,
                    Stream.of(
                            text(check.get("outcomeLabel")),
                            "",
                            "",
                            "",
                            "",
                            "",
                            "",
                            "",
                            text(check.get("asOf")),
                            ""));
        }
        matches.forEach(match -> write(row, match, text(check.get("asOf"))));
    }

    /** Nothing from this row on was checked. */
    void interrupted(ListRow row, String sentence) {
        write(row, Stream.of("", "", "", "", "", "", "", "", "", sentence));
    }

    private void write(ListRow row, Map<String, Object> match, String asOf) {
        var publication = Objects.requireNonNull(map(match.get("publication")));
        var rows = maps(match.get("comparisons"));
        write(
                row,
                Stream.of(
                        text(match.get("outcomeLabel")),
                        text(publication.get("number")),
                        text(publication.get("title")),
                        text(publication.get("standingLabel")),
                        fields(rows, "MATCH"),
                        fields(rows, "DIFFERENT", "OUTSIDE_RANGE"),
                        fields(rows, "NOT_STATED", "COMPARE_BY_EYE"),
                        text(publication.get("url")),
                        asOf,
                        ""));
    }

    private void write(ListRow row, Stream<String> rest) {
        csv.writeRecord(
                Stream.concat(Stream.of("" + row.number(), row.label()), rest)
                        .map(ListReport::harmless)
                        .toList());
    }

    private static String fields(List<Map<String, Object>> rows, String... results) {
        return rows.stream()
                .filter(row -> List.of(results).contains(text(row.get("result"))))
                .map(row -> text(row.get("fieldLabel")))
                .collect(Collectors.joining("; "));
    }

    /** What others wrote must not become a formula in the reader's spreadsheet. */
    private static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    @SuppressWarnings("unchecked") // the shape of the document's answer
    private static @Nullable Map<String, Object> map(@Nullable Object value) {
        return (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> maps(@Nullable Object value) {
        return (List<Map<String, Object>>) Objects.requireNonNull(value);
    }
}
