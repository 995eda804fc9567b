package org.fenghuo.portal.site.sheets;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.fenghuo.portal.site.sheets.Sheet.Cells;
import org.fenghuo.portal.site.sheets.Sheet.Line;
import org.jspecify.annotations.Nullable;

/**
 * The first sheet of an XLSX workbook. What it unpacks to is counted before anybody reads it: an
 * archive of kilobytes can hold gigabytes. Only what was counted is handed on, packed anew.
 */
final class Xlsx {
    private static final int MOST_UNPACKED = 48 * 1024 * 1024;
    private static final int MOST_PARTS = 200;
    private static final int MOST_COLUMNS = 200;
    private static final int CHUNK = 64 * 1024;

    /**
     * 31 December 9999 as spreadsheets count days; greater numbers are digits, such as 20260115.
     */
    private static final long LAST_DAY = 2_958_465;

    private Xlsx() {}

    static List<Line> rows(byte[] file) throws UnreadableSheet {
        try (ReadableWorkbook book =
                        new ReadableWorkbook(
                                new ByteArrayInputStream(bounded(file)),
                                new ReadingOptions(true, true));
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            return rows.map(Xlsx::cells)
                    .filter(cells -> !cells.isBlank())
                    .limit(Sheet.MOST_ROWS + 2L)
                    .<Line>map(cells -> cells)
                    .toList();
        } catch (IOException
                | UncheckedIOException
                | ExcelReaderException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | NoSuchElementException e) {
            throw new UnreadableSheet("broken-workbook");
        }
    }

    private static Cells cells(Row row) {
        int count = Math.min(row.getCellCount(), MOST_COLUMNS);
        return new Cells(
                row.getRowNum(),
                IntStream.range(0, count).mapToObj(column -> text(row.getCell(column))).toList());
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        if (cell.getType() != CellType.NUMBER) {
            return cell.getText();
        }
        String format = cell.getDataFormatString();
        boolean date = format != null && format.matches("(?i).*(?:y|[^\\\\]d|m/d).*");
        return date && cell.asNumber().longValue() <= LAST_DAY
                ? LocalDate.from(cell.asDate()).toString()
                : cell.asNumber().stripTrailingZeros().toPlainString();
    }

    private static byte[] bounded(byte[] file) throws IOException, UnreadableSheet {
        ByteArrayOutputStream counted = new ByteArrayOutputStream(file.length);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
                ZipOutputStream out = new ZipOutputStream(counted)) {
            out.setLevel(Deflater.BEST_SPEED);
            long unpacked = 0;
            int parts = 0;
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                if (++parts > MOST_PARTS) {
                    throw new UnreadableSheet("too-large-unpacked");
                }
                out.putNextEntry(new ZipEntry(part.getName()));
                unpacked += copy(in, out, MOST_UNPACKED - unpacked);
            }
        }
        return counted.toByteArray();
    }

    private static long copy(ZipInputStream in, ZipOutputStream out, long most)
            throws IOException, UnreadableSheet {
        byte[] chunk = new byte[CHUNK];
        long copied = 0;
        for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
            copied += read;
            if (copied > most) {
                throw new UnreadableSheet("too-large-unpacked");
            }
            out.write(chunk, 0, read);
        }
        return copied;
    }
}
