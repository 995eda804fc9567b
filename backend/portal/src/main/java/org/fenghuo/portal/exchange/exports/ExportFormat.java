package org.fenghuo.portal.exchange.exports;

import java.util.Locale;
import org.springframework.http.MediaType;

/** In which forms publications are handed out. */
enum ExportFormat {
    /** The exchange format: whole, and what an import takes. */
    NDJSON("application/x-ndjson", true),
    /** One row each, for programs that read tables. */
    CSV("text/csv;charset=UTF-8;header=present", true),
    /** The same as a workbook, for people. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", false);

    private final String type;
    private final boolean packed;

    ExportFormat(String type, boolean packed) {
        this.type = type;
        this.packed = packed;
    }

    static ExportFormat ofSuffix(String suffix) {
        return valueOf(suffix.toUpperCase(Locale.ROOT));
    }

    MediaType type() {
        return MediaType.parseMediaType(type);
    }

    /** Whether its files lie compressed in the database; a workbook already is. */
    boolean packed() {
        return packed;
    }

    String suffix() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a file of it is called. */
    String file() {
        return "publications." + suffix();
    }
}
