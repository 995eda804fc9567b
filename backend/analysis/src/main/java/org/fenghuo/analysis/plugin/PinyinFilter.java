package org.fenghuo.analysis.plugin;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.AttributeSource;
import org.fenghuo.analysis.Pinyin;
import org.jspecify.annotations.Nullable;

/**
 * Replaces each token that is one Chinese character by its readings, all at its position and its
 * offsets.
 */
final class PinyinFilter extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute position =
            addAttribute(PositionIncrementAttribute.class);
    private final Deque<String> more = new ArrayDeque<>();
    private AttributeSource.@Nullable State character;

    PinyinFilter(TokenStream tokens) {
        super(tokens);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!more.isEmpty()) {
            restoreState(character);
            term.setEmpty().append(more.poll());
            position.setPositionIncrement(0);
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        List<String> readings = readings();
        if (!readings.isEmpty()) {
            character = captureState();
            more.addAll(readings.subList(1, readings.size()));
            term.setEmpty().append(readings.getFirst());
        }
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        more.clear();
    }

    private List<String> readings() {
        int first = term.isEmpty() ? 0 : Character.codePointAt(term, 0);
        return Character.charCount(first) == term.length() ? Pinyin.readings(first) : List.of();
    }
}
