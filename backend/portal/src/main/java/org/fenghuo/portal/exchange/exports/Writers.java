package org.fenghuo.portal.exchange.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.fenghuo.portal.platform.Words;
import org.fenghuo.portal.publishing.JournalPosition;
import org.fenghuo.portal.reference.Reference;
import org.springframework.stereotype.Component;

/** The writers of all formats. */
@Component
class Writers {
    private final Reference reference;
    private final OpenDataSettings publicly;
    private final Words words;
    private final Clock clock;

    Writers(Reference reference, OpenDataSettings publicly, Words words, Clock clock) {
        this.reference = reference;
        this.publicly = publicly;
        this.words = words;
        this.clock = clock;
    }

    /**
     * Begins a file.
     *
     * @param position in the journal that all rows have behind them
     */
    ExportWriter open(Wish wish, JournalPosition position, OutputStream out) throws IOException {
        List<Column> columns = new Columns(reference, publicly, wish.lang()).all();
        return switch (wish.format()) {
            case NDJSON -> new NdjsonWriter(out);
            case CSV -> new CsvTable(out, columns);
            case XLSX ->
                    new XlsxTable(
                            out,
                            columns,
                            new XlsxTable.Notes(words, wish.locale(), notes(wish, position)));
        };
    }

    private List<List<String>> notes(Wish wish, JournalPosition position) {
        Locale locale = wish.locale();
        String query = wish.query();
        return List.of(
                List.of(
                        words.of("export.about.search", locale),
                        publicly.at("/search" + (query.isEmpty() ? "" : "?" + query))),
                List.of(
                        words.of("export.about.taken", locale),
                        clock.instant().truncatedTo(ChronoUnit.SECONDS).toString()),
                List.of(words.of("export.about.position", locale), position.cursor()),
                List.of(words.of("export.about.licence", locale), publicly.licence().toString()),
                List.of(
                        words.of("export.about.fields", locale),
                        publicly.at(DataAddresses.COLUMNS)),
                List.of(words.of("export.about.whole", locale), publicly.at(DataAddresses.FIELDS)),
                List.of("", ""));
    }
}
