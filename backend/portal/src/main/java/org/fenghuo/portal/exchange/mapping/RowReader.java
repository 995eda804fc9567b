package org.fenghuo.portal.exchange.mapping;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fenghuo.portal.exchange.format.ExchangeFormat;
import org.fenghuo.portal.exchange.records.FileStart;
import org.fenghuo.portal.exchange.records.Piece;
import org.fenghuo.portal.exchange.records.RecordSplitter;
import org.fenghuo.portal.exchange.records.Splitting;
import org.fenghuo.portal.exchange.records.StrictText;
import org.fenghuo.portal.kernel.InvalidInput;
import org.fenghuo.portal.kernel.Problem;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads a file row by row through a plan, from its start or from where a row begins.
 *
 * @param <T> what a row comes to
 */
public final class RowReader<T> implements AutoCloseable {
    private static final ExchangeFormat JSON = new ExchangeFormat();

    private final RowPlan<T> plan;
    private final Map<String, Integer> header;
    private final InputStream in;
    private final RecordSplitter splitter;

    /**
     * A row of the file and what it comes to.
     *
     * @param line on which it begins
     * @param end offset of the byte after it
     */
    public record Read<T>(long line, long end, T translation) {}

    /**
     * @param limit of a record, bytes
     * @param offset from which to go on, 0 for the first row
     * @param line that begins there
     * @throws InvalidInput for a file that is nothing the plan could read
     */
    public RowReader(FileContent file, RowPlan<T> plan, int limit, long offset, long line)
            throws IOException {
        this.plan = plan;
        byte[] head = head(file);
        FileStart.problem(head)
                .ifPresent(problem -> {
                    throw new InvalidInput(problem);
                });
        int mark = FileStart.markLength(head);
        Splitting rules =
                plan.delimiter()
                        .map(delimiter -> new Splitting(limit, delimiter))
                        .orElse(Splitting.lines(limit));
        if (plan.delimiter().isPresent()) {
            Piece.Whole first = firstRecord(file, rules, mark);
            this.header = headerOf(first);
            long from = Math.max(offset, first.end());
            this.in = file.from(from);
            this.splitter =
                    new RecordSplitter(
                            in, rules, from, offset > 0 ? line : lineAfter(file, rules, mark));
            splitter.expectFields(header.size());
        } else {
            this.header = Map.of();
            this.in = file.from(Math.max(offset, mark));
            this.splitter =
                    new RecordSplitter(in, rules, Math.max(offset, mark), Math.max(line, 1));
        }
    }

    /** The next row; null at the end. */
    public @Nullable Read<T> next() throws IOException {
        Piece piece = splitter.next();
        return switch (piece) {
            case null -> null;
            case Piece.Whole whole ->
                    new Read<>(whole.line(), whole.end(), translate(whole.bytes()));
            case Piece.TooLong(var line, var end) ->
                    new Read<>(line, end, refused(Problem.of("", "record-too-long")));
            case Piece.Unclosed(var line, var end) ->
                    new Read<>(line, end, refused(Problem.of("", "unclosed-quote")));
        };
    }

    /** Line on which the next row begins. */
    public long line() {
        return splitter.line();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private T translate(byte[] bytes) {
        if (StrictText.hasNul(bytes)) {
            return refused(Problem.of("", "nul-byte"));
        }
        Optional<String> text = StrictText.of(bytes, plan.encodings());
        if (text.isEmpty()) {
            return refused(Problem.of("", "wrong-encoding", encodings(plan)));
        }
        List<Problem> problems = new ArrayList<>();
        Row row =
                plan.delimiter().isPresent()
                        ? cells(text.get(), plan.delimiter().get(), problems)
                        : object(text.get(), problems);
        return row == null ? plan.unreadable(problems) : plan.translate(row);
    }

    private @Nullable Row cells(String text, char delimiter, List<Problem> problems) {
        try {
            List<String> cells =
                    CsvReader.builder()
                            .fieldSeparator(delimiter)
                            .ofSingleCsvRecord(text)
                            .getFields();
            if (cells.size() == header.size()) {
                return new Row.Cells(header, cells, plan.blanks());
            }
            problems.add(Problem.of("", "wrong-number-of-columns", header.size(), cells.size()));
        } catch (CsvParseException e) {
            problems.add(Problem.of("", "not-csv"));
        }
        return null;
    }

    private @Nullable Row object(String text, List<Problem> problems) {
        JsonNode tree = JSON.tree(text, problems);
        if (tree != null && !tree.isObject()) {
            problems.add(
                    Problem.of(
                            "", "not-an-object", text.substring(0, Math.min(text.length(), 40))));
        }
        return tree == null || !tree.isObject() ? null : new Row.Tree(tree, plan.blanks());
    }

    private Map<String, Integer> headerOf(Piece.Whole first) {
        String text =
                StrictText.of(first.bytes(), plan.encodings())
                        .orElseThrow(() ->
                                new InvalidInput(
                                        Problem.of("file", "wrong-encoding", encodings(plan))));
        List<Problem> problems = new ArrayList<>();
        Map<String, Integer> columns = new LinkedHashMap<>();
        for (String name : columnNames(text)) {
            if (columns.putIfAbsent(name.strip(), columns.size()) != null) {
                problems.add(Problem.of(name, "repeated-column", name));
            }
        }
        plan.columns().stream()
                .sorted()
                .filter(name -> !columns.containsKey(name))
                .forEach(name ->
                        problems.add(
                                Problem.of(
                                        name,
                                        "missing-column",
                                        name,
                                        String.join(", ", columns.keySet()))));
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems.getFirst());
        }
        return columns;
    }

    private List<String> columnNames(String text) {
        try {
            return CsvReader.builder()
                    .fieldSeparator(plan.delimiter().orElse(','))
                    .ofSingleCsvRecord(text)
                    .getFields();
        } catch (CsvParseException e) {
            throw new InvalidInput(Problem.of("file", "not-csv"));
        }
    }

    private static Piece.Whole firstRecord(FileContent file, Splitting rules, int mark)
            throws IOException {
        try (InputStream start = file.from(mark)) {
            return switch (new RecordSplitter(start, rules, mark, 1).next()) {
                case Piece.Whole whole -> whole;
                case null, default -> throw new InvalidInput(Problem.of("file", "no-header"));
            };
        }
    }

    private static long lineAfter(FileContent file, Splitting rules, int mark) throws IOException {
        try (InputStream start = file.from(mark)) {
            RecordSplitter header = new RecordSplitter(start, rules, mark, 1);
            header.next();
            return header.line();
        }
    }

    private static byte[] head(FileContent file) throws IOException {
        try (InputStream start = file.from(0)) {
            return start.readNBytes(FileStart.LENGTH);
        }
    }

    private T refused(Problem problem) {
        return plan.unreadable(List.of(problem));
    }

    private static String encodings(RowPlan<?> plan) {
        return String.join(", ", plan.encodings().stream().map(Charset::name).toList());
    }
}
