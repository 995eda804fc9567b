package org.fenghuo.portal.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Names that publications use, near to words that none of them uses: those that begin as a word
 * does, taking letters from its end until some do.
 */
@Component
class Nearest {
    private static final int MOST = 6;
    private static final int MOST_PARTS = 3;

    /** Longer ones are sentences. */
    private static final int LONGEST = 40;

    /** So many letters are taken away at most. */
    private static final int MOST_TAKEN = 6;

    /** Fewer letters say nothing; a Chinese character says as much as two. */
    private static final int LEAST_LETTERS = 3;

    private final Suggestions suggestions;

    Nearest(Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    /** Without filters: they may be why nothing was found. */
    List<Suggestion> to(List<String> written) {
        Map<String, Suggestion> byText = new LinkedHashMap<>();
        written.stream()
                .limit(MOST_PARTS)
                .flatMap(this::near)
                .forEach(found -> byText.putIfAbsent(found.text(), found));
        return byText.values().stream().limit(MOST).toList();
    }

    private Stream<Suggestion> near(String word) {
        int[] letters = word.codePoints().limit(LONGEST).toArray();
        return IntStream.rangeClosed(0, Math.min(MOST_TAKEN, letters.length - 1))
                .mapToObj(taken -> new String(letters, 0, letters.length - taken))
                .filter(Nearest::says)
                .map(prefix -> suggestions.of(prefix, MOST, SearchQuery.EVERYTHING))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .stream()
                .flatMap(List::stream);
    }

    private static boolean says(String prefix) {
        int weight =
                prefix.codePoints().map(letter -> Character.isIdeographic(letter) ? 2 : 1).sum();
        return weight >= LEAST_LETTERS;
    }
}
