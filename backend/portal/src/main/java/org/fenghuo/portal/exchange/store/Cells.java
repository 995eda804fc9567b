package org.fenghuo.portal.exchange.store;

/** Cells of CSV files that people open in spreadsheets. */
public final class Cells {
    /** UTF-8's byte order mark: without it the commonest spreadsheet garbles Chinese. */
    public static final char MARK = '\uFEFF';

    /** What a spreadsheet takes for the start of a formula, full-width forms included (OWASP). */
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    private Cells() {}

    /** The cell, with an apostrophe before what would become a formula. */
    public static String harmless(String cell) {
        return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
