package org.fenghuo.portal.exchange.records;

/**
 * How a file is cut into records.
 *
 * @param limit of a record, bytes
 * @param delimiter of fields, where quotation marks may hide the end of a line; 0 where every line
 *     is a record
 */
public record Splitting(int limit, char delimiter) {
    public static Splitting lines(int limit) {
        return new Splitting(limit, (char) 0);
    }

    boolean quotes() {
        return delimiter != 0;
    }
}
