package org.fenghuo.portal.exchange.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.fenghuo.portal.platform.Words;
import org.fenghuo.portal.publishing.Publication;

/**
 * Rows as a workbook: sheets of rows, as many as it takes, and one that says what they are. Text
 * stands in the cells themselves, so that what is written need not be remembered; a cell of text is
 * never a formula.
 */
final class XlsxTable implements ExportWriter {
    /** What a sheet holds is 1,048,576. */
    private static final int ROWS_OF_A_SHEET = 1_000_000;

    private static final int LONGEST_CELL = 32_767;
    private static final int WIDTH = 24;

    private final Workbook workbook;
    private final List<Column> columns;
    private final Notes notes;
    private Worksheet sheet;
    private int sheets;
    private int row;

    /**
     * What the last sheet says.
     *
     * @param rows of names and what they stand for
     */
    record Notes(Words words, Locale locale, List<List<String>> rows) {
        String say(String key) {
            return words.of(key, locale);
        }
    }

    XlsxTable(OutputStream out, List<Column> columns, Notes notes) {
        this.columns = columns;
        this.notes = notes;
        workbook = new Workbook(out, "Fenghuo", null);
        sheet = begin();
    }

    private Worksheet begin() {
        sheets++;
        Worksheet next =
                workbook.newWorksheet(
                        notes.say("export.sheet") + (sheets == 1 ? "" : " " + sheets));
        next.freezePane(1, 1);
        for (int i = 0; i < columns.size(); i++) {
            next.width(i, WIDTH);
            next.inlineString(0, i, notes.say(columns.get(i).title()));
        }
        next.range(0, 0, 0, columns.size() - 1).style().bold().set();
        row = 1;
        return next;
    }

    @Override
    public void write(List<ExportRow> rows) throws IOException {
        for (ExportRow next : rows) {
            if (next instanceof ExportRow.Shown(var publication, var origin)) {
                write(publication);
            }
        }
        sheet.flush();
    }

    private void write(Publication publication) throws IOException {
        if (row > ROWS_OF_A_SHEET) {
            sheet.finish();
            sheet = begin();
        }
        for (int i = 0; i < columns.size(); i++) {
            String text = columns.get(i).value().apply(publication);
            if (text != null && !text.isEmpty()) {
                sheet.inlineString(row, i, text.length() <= LONGEST_CELL ? text : cut(text));
            }
        }
        row++;
    }

    /** The longest that a cell holds, without half a character at its end. */
    private static String cut(String text) {
        int end = LONGEST_CELL - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end)
                + "…";
    }

    @Override
    public void close() throws IOException {
        sheet.finish();
        Worksheet about = workbook.newWorksheet(notes.say("export.about"));
        about.width(0, WIDTH);
        about.width(1, WIDTH * 3);
        int line = 0;
        for (List<String> pair : notes.rows()) {
            about.inlineString(line, 0, pair.getFirst());
            about.inlineString(line++, 1, pair.getLast());
        }
        for (Column column : columns) {
            about.inlineString(line, 0, notes.say(column.title()));
            about.inlineString(line++, 1, column.name());
        }
        about.finish();
        workbook.finish();
    }
}
