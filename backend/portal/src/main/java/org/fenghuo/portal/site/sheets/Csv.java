package org.fenghuo.portal.site.sheets;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fenghuo.portal.site.sheets.Sheet.Broken;
import org.fenghuo.portal.site.sheets.Sheet.Cells;
import org.fenghuo.portal.site.sheets.Sheet.Line;

/**
 * CSV as spreadsheet programs write it: UTF-8 with or without its mark, UTF-16 with it, or GB18030;
 * commas, semicolons or tabs, whichever the header has most of.
 */
final class Csv {
    /** What a row with line breaks in its cells may go over; more is a lost quotation mark. */
    private static final int MOST_LINES_OF_A_ROW = 20;

    private static final int LONGEST_ROW = 20_000;
    private static final char MARK = '\uFEFF';
    private static final List<Charset> ENCODINGS =
            List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

    private final List<String> lines;
    private final char separator;

    private Csv(List<String> lines) {
        this.lines = lines;
        String header = lines.isEmpty() ? "" : lines.getFirst();
        this.separator =
                Stream.of(',', ';', '\t')
                        .max(
                                Comparator.comparingLong(candidate ->
                                        header.chars().filter(c -> c == candidate).count()))
                        .orElse(',');
    }

    static List<Line> rows(byte[] file) throws UnreadableSheet {
        String text = text(file);
        if (text.indexOf('\0') >= 0) {
            throw new UnreadableSheet("not-a-table");
        }
        return new Csv(text.lines().toList()).rows();
    }

    private List<Line> rows() {
        List<Line> rows = new ArrayList<>();
        int at = 0;
        while (at < lines.size() && rows.size() <= Sheet.MOST_ROWS + 1) {
            int end = endOf(at);
            Line row =
                    end < 0
                            ? new Broken(at + 1, "unclosed-quote")
                            : row(at + 1, String.join("\n", lines.subList(at, end)));
            if (!(row instanceof Cells cells && cells.isBlank())) {
                rows.add(row);
            }
            at = end < 0 ? at + 1 : end;
        }
        return rows;
    }

    /** The line after the row's last; −1 where a quotation mark is not closed soon. */
    private int endOf(int start) {
        long quotes = 0;
        int last = Math.min(lines.size(), start + MOST_LINES_OF_A_ROW);
        for (int at = start; at < last; at++) {
            quotes += lines.get(at).chars().filter(c -> c == '"').count();
            if (quotes % 2 == 0) {
                return at + 1;
            }
        }
        return -1;
    }

    private Line row(int number, String text) {
        if (text.length() > LONGEST_ROW) {
            return new Broken(number, "row-too-long");
        }
        if (text.isBlank()) {
            return new Cells(number, List.of());
        }
        try {
            return new Cells(
                    number,
                    CsvReader.builder()
                            .fieldSeparator(separator)
                            .ofSingleCsvRecord(text)
                            .getFields());
        } catch (CsvParseException e) {
            return new Broken(number, "not-csv");
        }
    }

    private static String text(byte[] file) throws UnreadableSheet {
        List<Charset> encodings = marked(file) ? List.of(StandardCharsets.UTF_16) : ENCODINGS;
        String text =
                encodings.stream()
                        .flatMap(encoding -> decoded(file, encoding).stream())
                        .findFirst()
                        .orElseThrow(() -> new UnreadableSheet("unknown-encoding"));
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }

    private static Optional<String> decoded(byte[] file, Charset encoding) {
        try {
            return Optional.of(
                    encoding.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(file))
                            .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean marked(byte[] file) {
        int first = file.length < 2 ? 0 : ((file[0] & 0xFF) << 8) | (file[1] & 0xFF);
        return first == 0xFEFF || first == 0xFFFE;
    }
}
