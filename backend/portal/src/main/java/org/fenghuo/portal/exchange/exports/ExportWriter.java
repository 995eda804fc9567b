package org.fenghuo.portal.exchange.exports;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** Writes rows in one format, holding on to none. Closing it ends the file, not what is below. */
interface ExportWriter extends Closeable {
    void write(List<ExportRow> rows) throws IOException;
}
