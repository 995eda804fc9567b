package org.fenghuo.portal.exchange.records;

/** What comes next in a file. */
public sealed interface Piece {
    /** Physical line on which it begins, from 1. */
    long line();

    /** Offset of the byte after it, where the next piece begins. */
    long end();

    /** A record, without the end of its line. */
    final class Whole implements Piece {
        private final long line;
        private final long end;
        private final byte[] bytes;

        Whole(long line, long end, byte[] bytes) {
            this.line = line;
            this.end = end;
            this.bytes = bytes;
        }

        @Override
        public long line() {
            return line;
        }

        @Override
        public long end() {
            return end;
        }

        /** Not copied: it is read once. */
        public byte[] bytes() {
            return bytes;
        }
    }

    /** A record over the limit; its bytes were passed over. */
    record TooLong(long line, long end) implements Piece {}

    /** A line with a quotation mark that nothing closes. What follows it is read anew. */
    record Unclosed(long line, long end) implements Piece {}
}
