package org.fenghuo.portal.exchange.imports;

/**
 * How far a job has come: where the next step begins.
 *
 * @param readOffset byte of the file; {@code readLine} its line
 * @param mergedKey hash of the last key whose rows are one
 * @param publishedOrder order of the last row that is published; {@code publishedLine} its line
 */
record Progress(
        long readOffset,
        long readLine,
        String mergedKey,
        String publishedOrder,
        long publishedLine) {
    static final Progress NONE = new Progress(0, 0, "", "", 0);

    Progress readTo(long offset, long line) {
        return new Progress(offset, line, mergedKey, publishedOrder, publishedLine);
    }

    Progress mergedTo(String key) {
        return new Progress(readOffset, readLine, key, publishedOrder, publishedLine);
    }

    Progress publishedTo(String order, long line) {
        return new Progress(readOffset, readLine, mergedKey, order, line);
    }
}
