package org.fenghuo.portal.exchange.records;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a stream into records, never holding more than one record's limit: a longer one is passed
 * over, and a quotation mark that nothing closes costs its own line only. Can begin anywhere a
 * record begins.
 */
public final class RecordSplitter {
    private static final int CHUNK = 64 * 1024;

    private final InputStream in;
    private final Splitting rules;
    private byte[] window = new byte[CHUNK];
    private int start;
    private int filled;
    private long offset;
    private long line;
    private int expectedFields;

    /**
     * @param offset of the stream's first byte in the file
     * @param line of the file on which the stream begins, from 1
     */
    public RecordSplitter(InputStream in, Splitting rules, long offset, long line) {
        this.in = in;
        this.rules = rules;
        this.offset = offset;
        this.line = line;
    }

    /**
     * From now on a record over several lines has this many fields; another number means an
     * unclosed quotation mark.
     */
    public void expectFields(int number) {
        expectedFields = number;
    }

    /** Line on which the next piece begins. */
    public long line() {
        return line;
    }

    /** Bytes held at most so far. */
    int windowSize() {
        return window.length;
    }

    /** The next record that is not a blank line; null at the end. */
    public @Nullable Piece next() throws IOException {
        while (start < filled || fill()) {
            Piece piece = cut(new Scan());
            if (!(piece instanceof Piece.Whole whole) || !isBlank(whole.bytes())) {
                return piece;
            }
        }
        return null;
    }

    private Piece cut(Scan scan) throws IOException {
        int length = 0;
        while (true) {
            if (start + length == filled && !fill()) {
                return atEnd(scan, length);
            }
            if (length > rules.limit()) {
                return overLimit(scan);
            }
            byte next = window[start + length++];
            if (scan.endsWith(next, length)) {
                return scan.misread() ? unclosed(scan.firstLine) : whole(length, scan.lines);
            }
            if (scan.broken) {
                return unclosed(scan.firstLine);
            }
        }
    }

    private Piece atEnd(Scan scan, int length) {
        if (scan.state == State.QUOTED) {
            return unclosed(scan.firstLine > 0 ? scan.firstLine : length);
        }
        return scan.misread() ? unclosed(scan.firstLine) : whole(length, scan.lines + 1);
    }

    private Piece overLimit(Scan scan) throws IOException {
        if (scan.firstLine > 0) {
            return unclosed(scan.firstLine);
        }
        long began = line;
        skipLine();
        return new Piece.TooLong(began, offset);
    }

    private Piece whole(int length, int lines) {
        byte[] bytes = Arrays.copyOfRange(window, start, start + withoutLineEnd(length));
        long began = line;
        consume(length);
        line += lines;
        return new Piece.Whole(began, offset, bytes);
    }

    private Piece unclosed(int length) {
        long began = line;
        consume(length);
        line++;
        return new Piece.Unclosed(began, offset);
    }

    private int withoutLineEnd(int length) {
        int end = length;
        if (end > 0 && window[start + end - 1] == '\n') {
            end--;
        }
        return end > 0 && window[start + end - 1] == '\r' ? end - 1 : end;
    }

    private void skipLine() throws IOException {
        boolean ended = false;
        while (!ended && (start < filled || fill())) {
            int end = start;
            while (end < filled && window[end] != '\n') {
                end++;
            }
            ended = end < filled;
            consume(Math.min(end + 1, filled) - start);
        }
        line++;
    }

    private void consume(int length) {
        start += length;
        offset += length;
    }

    /** Reads more behind what is there; makes room by moving, then by growing up to the limit. */
    private boolean fill() throws IOException {
        if (filled == window.length) {
            System.arraycopy(window, start, window, 0, filled - start);
            filled -= start;
            start = 0;
            if (filled > window.length / 2) {
                window =
                        Arrays.copyOf(
                                window, Math.min(window.length * 2, rules.limit() + 2 * CHUNK));
            }
        }
        int read = in.read(window, filled, window.length - filled);
        filled += Math.max(read, 0);
        return read > 0;
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte b : bytes) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }

    private enum State {
        FIELD_START,
        PLAIN,
        QUOTED,
        AFTER_QUOTE
    }

    /** Where in a record the eye is. A quotation mark opens only at the start of a field. */
    private final class Scan {
        private State state = State.FIELD_START;
        private int fields = 1;
        private int lines;
        private int firstLine;
        private boolean broken;

        boolean endsWith(byte next, int length) {
            if (next == '\n') {
                lines++;
                firstLine = firstLine == 0 && state == State.QUOTED ? length : firstLine;
                return state != State.QUOTED;
            }
            if (rules.quotes()) {
                step(next);
            }
            return false;
        }

        private void step(byte next) {
            boolean quote = next == '"';
            if (state == State.QUOTED) {
                state = quote ? State.AFTER_QUOTE : State.QUOTED;
            } else if (state == State.AFTER_QUOTE && quote) {
                state = State.QUOTED;
            } else if (next == rules.delimiter()) {
                state = State.FIELD_START;
                fields++;
            } else if (state == State.FIELD_START && quote) {
                state = State.QUOTED;
            } else if (state != State.AFTER_QUOTE) {
                state = State.PLAIN;
            } else if (next != '\r') {
                broken = firstLine > 0;
                state = State.PLAIN;
            }
        }

        /** Whether what looks like one record over several lines cannot be one. */
        boolean misread() {
            return firstLine > 0 && expectedFields > 0 && fields != expectedFields;
        }
    }
}
