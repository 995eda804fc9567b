package org.fenghuo.portal.exchange.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.fenghuo.portal.exchange.format.ExchangeFormat;
import org.fenghuo.portal.publishing.Json;
import org.fenghuo.portal.publishing.Tombstone;

/** One publication a line, in the exchange format. */
record NdjsonWriter(OutputStream out) implements ExportWriter {
    private static final ExchangeFormat FORMAT = new ExchangeFormat();

    @Override
    public void write(List<ExportRow> rows) throws IOException {
        for (ExportRow row : rows) {
            out.write(line(row).getBytes(StandardCharsets.UTF_8));
            out.write('\n');
        }
    }

    private static String line(ExportRow row) {
        return switch (row) {
            case ExportRow.Shown shown -> FORMAT.write(shown.draft());
            case ExportRow.Gone(Tombstone gone) ->
                    Json.MAPPER.writeValueAsString(Map.of("gone", gone));
        };
    }

    @Override
    public void close() {
        // nothing follows the last line
    }
}
