package org.fenghuo.analysis.plugin;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import org.apache.lucene.analysis.CharFilter;
import org.fenghuo.analysis.Folded;
import org.fenghuo.analysis.Folding;
import org.jspecify.annotations.Nullable;

/** Reads the folded text and leads the places of what was found in it back to the original. */
final class FoldCharFilter extends CharFilter {
    private @Nullable Folded folded;
    private int at;

    FoldCharFilter(Reader input) {
        super(input);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        String text = folded().text();
        if (at == text.length()) {
            return length == 0 ? 0 : -1;
        }
        int end = Math.min(text.length(), at + length);
        text.getChars(at, end, buffer, offset);
        int count = end - at;
        at = end;
        return count;
    }

    @Override
    protected int correct(int place) {
        return folded == null ? place : folded.original(place);
    }

    private Folded folded() throws IOException {
        if (folded == null) {
            StringWriter text = new StringWriter();
            input.transferTo(text);
            folded = Folding.folded(text.toString());
        }
        return folded;
    }
}
