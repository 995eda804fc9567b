package org.fenghuo.analysis;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Cuts what somebody typed in pinyin into syllables: {@code xian} is xian and xi-an. */
public final class Syllables {
    private static final Set<String> KNOWN = Pinyin.syllables();
    private static final int LONGEST_SYLLABLE =
            KNOWN.stream().mapToInt(String::length).max().orElseThrow();

    private static final int MOST_WAYS = 16;

    /** Nobody types more without a character in between. */
    private static final int LONGEST_INPUT = 120;

    private static final Pattern TONE_DIGIT = Pattern.compile("(?<=[a-z])[0-5]");
    private static final Pattern MARKS_AND_GAPS = Pattern.compile("[\\p{Mn}\\s'’‘`]+");
    private static final Pattern V_AFTER_N_OR_L = Pattern.compile("(?<=[nl])u(?=e)");

    private final String letters;
    private final List<List<String>> ways = new ArrayList<>();
    private final List<String> sofar = new ArrayList<>();
    private final BitSet dead = new BitSet();

    private Syllables(String letters) {
        this.letters = letters;
    }

    /**
     * Every way, at most 16 and those of long syllables first, in which the letters are a whole
     * sequence of syllables. Tones, spaces and apostrophes are passed over. Empty if there is none.
     */
    public static List<List<String>> split(String letters) {
        if (letters.isEmpty() || letters.length() > LONGEST_INPUT) {
            return List.of();
        }
        Syllables syllables = new Syllables(plain(letters));
        syllables.from(0);
        return List.copyOf(syllables.ways);
    }

    /** ü is v, also where a keyboard without it wrote lue or nue. */
    private static String plain(String letters) {
        String wide = Normalizer.normalize(letters, Form.NFKD).toLowerCase(Locale.ROOT);
        String toneless = TONE_DIGIT.matcher(umlauts(wide)).replaceAll("");
        return V_AFTER_N_OR_L
                .matcher(MARKS_AND_GAPS.matcher(toneless).replaceAll(""))
                .replaceAll("v");
    }

    private static String umlauts(String letters) {
        return letters.replaceAll("u(\\p{Mn}*)\u0308", "v$1").replace("u:", "v");
    }

    /**
     * Whether the letters from a place on are syllables; what is not is remembered, so that each
     * place is tried once.
     */
    private boolean from(int place) {
        if (place == letters.length()) {
            return place > 0 && ways.add(List.copyOf(sofar));
        }
        boolean any = false;
        int longest = dead.get(place) ? 0 : Math.min(LONGEST_SYLLABLE, letters.length() - place);
        for (int length = longest; length > 0 && ways.size() < MOST_WAYS; length--) {
            any |= step(place, length);
        }
        dead.set(place, !any);
        return any;
    }

    private boolean step(int place, int length) {
        String syllable = letters.substring(place, place + length);
        if (!KNOWN.contains(syllable)) {
            return false;
        }
        sofar.add(syllable);
        boolean whole = from(place + length);
        sofar.removeLast();
        return whole;
    }
}
