package org.fenghuo.portal.search;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a firm as titles write it: with other signs between its words, without its last
 * words. It says little of what is wrong: Fulton Seafood Inc. recalls catfish, 海产品经营部 sells clams.
 */
record FirmName(Pattern written) {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** So many words of it tell a firm from goods. */
    private static final int FEWEST = 2;

    static FirmName of(String name) {
        List<String> words =
                Arrays.stream(BETWEEN_WORDS.split(name)).filter(word -> !word.isEmpty()).toList();
        StringBuilder written = new StringBuilder();
        for (int i = words.size() - 1; i >= 0; i--) {
            String word = Pattern.quote(words.get(i));
            if (i == 0) {
                written.insert(0, "(?<![\\p{L}\\p{N}])" + word);
            } else if (i < FEWEST) {
                written.insert(0, "[^\\p{L}\\p{N}]+" + word);
            } else {
                written.insert(0, "(?:[^\\p{L}\\p{N}]+" + word).append(")?");
            }
        }
        boolean tooShort =
                words.isEmpty() || (words.size() < FEWEST && words.getFirst().length() <= FEWEST);
        return new FirmName(
                Pattern.compile(
                        tooShort ? "(?!)" : written.toString(),
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }

    String removedFrom(String title) {
        return written.matcher(title).replaceAll(Matcher.quoteReplacement(" "));
    }
}
