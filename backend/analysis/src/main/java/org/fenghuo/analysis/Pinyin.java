package org.fenghuo.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** Chinese characters as they are typed with Latin letters: without tones, ü as v. */
public final class Pinyin {
    private static final List<String[]> TABLE = Tables.read("readings.txt");
    private static final Map<Integer, List<String>> READINGS = readings();

    private Pinyin() {}

    /** All readings of a character, the most usual first; none if it is not Chinese. */
    public static List<String> readings(int codePoint) {
        return READINGS.getOrDefault(codePoint, List.of());
    }

    /**
     * The most usual readings in one word, {@code gouqi} for 枸杞; other letters and digits are kept,
     * folded.
     */
    public static String full(String text) {
        return spell(text, codePoint -> readings(codePoint).getFirst());
    }

    /**
     * The first letters of the most usual readings, {@code gq} for 枸杞; other letters and digits are
     * kept, folded.
     */
    public static String initials(String text) {
        return spell(text, codePoint -> readings(codePoint).getFirst().substring(0, 1));
    }

    /** Every syllable that some character is read as. */
    static Set<String> syllables() {
        return TABLE.stream().map(line -> line[0]).collect(Collectors.toUnmodifiableSet());
    }

    private static String spell(String text, IntFunction<String> chinese) {
        return Folding.fold(text)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(c -> readings(c).isEmpty() ? Character.toString(c) : chinese.apply(c))
                .collect(Collectors.joining());
    }

    private static Map<Integer, List<String>> readings() {
        Map<Integer, List<String>> readings = new HashMap<>();
        for (String[] line : TABLE) {
            List<String> alone = List.of(line[0]);
            line[1].codePoints().forEach(c -> readings.put(c, alone));
        }
        for (String[] line : TABLE) {
            line[2].codePoints().forEach(c -> readings.merge(c, List.of(line[0]), Pinyin::concat));
        }
        return readings;
    }

    private static List<String> concat(List<String> usual, List<String> other) {
        List<String> both = new ArrayList<>(usual);
        both.addAll(other);
        return List.copyOf(both);
    }
}
