package org.fenghuo.portal.exchange.exports;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.fenghuo.portal.exchange.store.Cells;
import org.fenghuo.portal.publishing.Publication;

/** Rows as CSV, RFC 4180, in UTF-8 with its mark. No cell can become a formula. */
final class CsvTable implements ExportWriter {
    private final List<Column> columns;
    private final CsvWriter csv;

    CsvTable(OutputStream out, List<Column> columns) throws IOException {
        this.columns = columns;
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(Cells.MARK);
        csv =
                CsvWriter.builder()
                        .lineDelimiter(LineDelimiter.CRLF)
                        .quoteStrategy(QuoteStrategies.ALWAYS)
                        .build(writer);
        csv.writeRecord(columns.stream().map(Column::name).toList());
    }

    @Override
    public void write(List<ExportRow> rows) throws IOException {
        for (ExportRow row : rows) {
            if (row instanceof ExportRow.Shown(var publication, var origin)) {
                csv.writeRecord(columns.stream().map(column -> cell(column, publication)).toList());
            }
        }
    }

    private static String cell(Column column, Publication publication) {
        return Cells.harmless(Objects.requireNonNullElse(column.value().apply(publication), ""));
    }

    @Override
    public void close() throws IOException {
        csv.flush();
    }
}
