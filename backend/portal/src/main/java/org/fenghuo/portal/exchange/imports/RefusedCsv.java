package org.fenghuo.portal.exchange.imports;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.Writer;
import java.util.Locale;
import org.fenghuo.portal.exchange.store.Cells;
import org.fenghuo.portal.platform.Words;
import org.springframework.stereotype.Component;

/**
 * Refused rows as a table. It begins with UTF-8's byte order mark, without which the commonest
 * spreadsheet takes Chinese for something else; all others skip it. No cell can become a formula.
 */
@Component
class RefusedCsv {

    private final Refusals refusals;
    private final Words words;

    RefusedCsv(Refusals refusals, Words words) {
        this.refusals = refusals;
        this.words = words;
    }

    /** Writes page by page; leaves the writer open. */
    void write(ImportJob job, Locale locale, Writer writer) throws java.io.IOException {
        writer.write(Cells.MARK);
        CsvWriter csv =
                CsvWriter.builder()
                        .lineDelimiter(LineDelimiter.CRLF)
                        .quoteStrategy(QuoteStrategies.ALWAYS)
                        .build(writer);
        csv.writeRecord("line", "field", "code", "reason");
        refusals.each(
                job.seq(),
                (line, problem) ->
                        csv.writeRecord(
                                line.toString(),
                                Cells.harmless(problem.field()),
                                problem.code(),
                                Cells.harmless(words.of(problem, locale))));
        csv.flush();
    }
}
