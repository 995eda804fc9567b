package org.fenghuo.portal.site.sheets;

import java.util.List;
import org.fenghuo.portal.site.sheets.Sheet.Line;

/** Tells by its first bytes what a file is, and reads it. */
public final class Sheets {
    private Sheets() {}

    /**
     * A table of at most {@link Sheet#MOST_ROWS} rows below its header.
     *
     * @throws UnreadableSheet when it is none
     */
    public static Sheet read(byte[] file) throws UnreadableSheet {
        if (file.length == 0) {
            throw new UnreadableSheet("empty");
        }
        List<Line> rows = isZip(file) ? Xlsx.rows(file) : Csv.rows(file);
        if (rows.isEmpty()) {
            throw new UnreadableSheet("empty");
        }
        if (rows.size() > Sheet.MOST_ROWS + 1) {
            throw new UnreadableSheet("too-many-rows");
        }
        return new Sheet(rows);
    }

    private static boolean isZip(byte[] file) {
        return file.length > 4 && file[0] == 'P' && file[1] == 'K' && file[2] == 3 && file[3] == 4;
    }
}
