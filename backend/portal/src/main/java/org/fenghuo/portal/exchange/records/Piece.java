package org.fenghuo.portal.exchange.records;

/** What comes next in a file. */
public sealed interface Piece {
    /** Physical line on which it begins, from 1. */
    long line();

    /** Offset of the byte after it, where the next piece begins. */
    long end();

    /** A record, without the end of its line. */
    record Whole(long line, long end, byte[] bytes) implements Piece {}

    /** A record over the limit; its bytes were passed over. */
    record TooLong(long line, long end) implements Piece {}

    /** A line with a quotation mark that nothing closes. What follows it is read anew. */
    record Unclosed(long line, long end) implements Piece {}
}
