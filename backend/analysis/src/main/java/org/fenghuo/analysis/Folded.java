package org.fenghuo.analysis;

import java.util.Arrays;

/** A folded text that knows of each of its characters where it stood in the original. */
public final class Folded {
    private final String text;
    private final int[] starts;

    private Folded(String text, int[] starts) {
        this.text = text;
        this.starts = starts;
    }

    /**
     * The text as it is compared. Its ends are not stripped, so that it ends where the original
     * does.
     */
    public String text() {
        return text;
    }

    /**
     * Where the character at a place of the folded text begins in the original. The place after the
     * last one is the length of the original.
     */
    public int original(int place) {
        return starts[Math.clamp(place, 0, text.length())];
    }

    /** Made from left to right. */
    static final class Builder {
        private final StringBuilder text;
        private int[] starts;

        Builder(int size) {
            text = new StringBuilder(size);
            starts = new int[size + 1];
        }

        Builder append(char letter, int start) {
            makeRoom(1);
            starts[text.length()] = start;
            text.append(letter);
            return this;
        }

        /** All characters of a piece begin where the piece does. */
        Builder append(CharSequence piece, int start) {
            makeRoom(piece.length());
            Arrays.fill(starts, text.length(), text.length() + piece.length(), start);
            text.append(piece);
            return this;
        }

        Builder copy(Folded from, int begin, int end) {
            makeRoom(end - begin);
            System.arraycopy(from.starts, begin, starts, text.length(), end - begin);
            text.append(from.text, begin, end);
            return this;
        }

        Folded build(int originalLength) {
            makeRoom(0);
            starts[text.length()] = originalLength;
            return new Folded(text.toString(), Arrays.copyOf(starts, text.length() + 1));
        }

        private void makeRoom(int more) {
            int needed = text.length() + more + 1;
            if (needed > starts.length) {
                starts = Arrays.copyOf(starts, Math.max(needed, starts.length * 2));
            }
        }
    }
}
