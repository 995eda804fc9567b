package org.fenghuo.portal.search.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fenghuo.analysis.Folding;

/**
 * Slips in Latin letters: of English, Latin and trade names, of words within them, and of Chinese
 * names as they are typed in pinyin.
 */
final class LatinSlips {
    private static final Pattern TOKEN =
            Pattern.compile("(?<![\\p{L}\\p{N}])[a-z]++(?:['’-][a-z]++)*+(?![\\p{L}\\p{N}])");
    private static final Pattern LETTERS = Pattern.compile("[a-z' -]{4,40}");

    private static final int SHORTEST = 4;

    /** From this length on, two slips are forgiven. */
    private static final int LONG = 8;

    private static final int MOST_TOKENS = 8;
    private static final int MOST_TOGETHER = 3;

    /** Doubts beside those of the distance, so small that only equals are told apart. */
    private static final int PER_SLIP = 10;

    private static final int FOR_A_RARER_NAME = 2;
    private static final int FOR_A_WORD_OF_A_NAME = 3;
    private static final int FOR_PINYIN = 4;
    private static final int FOR_ANOTHER_FIRST_LETTER = 5;

    /**
     * A name as it is compared, with the set of its letters: most names differ too much at once.
     */
    private record Target(String form, String name, int doubt, int letters) {}

    private final Vocabulary vocabulary;
    private final Map<Integer, List<Target>> byLength = new HashMap<>();
    private final Set<String> known = new HashSet<>();

    LatinSlips(Thesaurus thesaurus, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        Map<String, Target> targets = new LinkedHashMap<>();
        for (Concept concept : thesaurus.concepts().all()) {
            Stream.of(concept.en(), concept.latin())
                    .flatMap(names -> names.stream().limit(1))
                    .forEach(name -> addName(targets, name, 0));
            concept.asked().forEach(word -> known.add(Form.ofName(word)));
        }
        for (Concept concept : thesaurus.concepts().all()) {
            concept.names().forEach(name -> addName(targets, name, FOR_A_RARER_NAME));
        }
        for (Concept concept : thesaurus.concepts().all()) {
            concept.names().forEach(name -> addWords(targets, name));
            concept.zh().forEach(name -> addPinyin(targets, name));
        }
        targets.values()
                .forEach(target ->
                        byLength.computeIfAbsent(target.form().length(), any -> new ArrayList<>())
                                .add(target));
        known.addAll(targets.keySet());
    }

    private static void addName(Map<String, Target> targets, String name, int doubt) {
        String form = Form.ofName(name);
        if (LETTERS.matcher(form).matches()) {
            add(targets, form, name, doubt);
        }
    }

    private static void addWords(Map<String, Target> targets, String name) {
        TOKEN.matcher(Folding.fold(name))
                .results()
                .map(MatchResult::group)
                .filter(word -> word.length() > SHORTEST)
                .forEach(word -> add(targets, Form.ofName(word), word, FOR_A_WORD_OF_A_NAME));
    }

    private void addPinyin(Map<String, Target> targets, String name) {
        Set<String> keys = Sounds.keys(name);
        known.addAll(keys);
        keys.stream()
                .limit(1)
                .filter(letters -> letters.length() > SHORTEST)
                .forEach(letters -> add(targets, letters, name, FOR_PINYIN));
    }

    private static void add(Map<String, Target> targets, String form, String name, int doubt) {
        targets.putIfAbsent(form, new Target(form, name, doubt, letters(form)));
    }

    private static int letters(String form) {
        int letters = 0;
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            letters |= c >= 'a' && c <= 'z' ? 1 << (c - 'a') : 0;
        }
        return letters;
    }

    /** Slips in a folded text, outside of what is understood; words that are known are none. */
    List<Slip> in(String folded, Understood understood) {
        List<MatchResult> tokens =
                TOKEN.matcher(folded)
                        .results()
                        .filter(token -> understood.none(token.start(), token.end()))
                        .filter(token -> !isKnown(token.group()))
                        .limit(MOST_TOKENS)
                        .toList();
        List<Slip> slips = new ArrayList<>();
        for (int first = 0; first < tokens.size(); first++) {
            int last = first;
            do {
                look(folded, tokens.get(first).start(), tokens.get(last).end(), slips);
                last++;
            } while (last < Math.min(first + MOST_TOGETHER, tokens.size())
                    && tokens.get(last).start() == tokens.get(last - 1).end() + 1);
        }
        return slips;
    }

    private boolean isKnown(String letters) {
        return vocabulary.isLink(letters)
                || known.contains(Form.ofName(letters))
                || known.contains(Sounds.key(letters));
    }

    private void look(String folded, int from, int to, List<Slip> slips) {
        String form = Form.ofName(folded.substring(from, to));
        String sound = Sounds.key(form);
        if (sound.length() < SHORTEST || known.contains(form) || known.contains(sound)) {
            return;
        }
        int most = to - from >= LONG ? 2 : 1;
        for (int length = sound.length() - most; length <= form.length() + most; length++) {
            for (Target target : byLength.getOrDefault(length, List.of())) {
                String compared = target.doubt() == FOR_PINYIN ? sound : form;
                int distance = distance(compared, target, most);
                if (distance <= most) {
                    slips.add(slip(from, to, compared, target, distance));
                }
            }
        }
    }

    private static int distance(String form, Target target, int most) {
        int letters = letters(form);
        boolean far =
                Integer.bitCount(letters & ~target.letters()) > most
                        || Integer.bitCount(target.letters() & ~letters) > most;
        if (far || Distance.isOne(form, target.form())) {
            return far ? most + 1 : 1;
        }
        return most == 1 ? 2 : Distance.between(form, target.form(), most);
    }

    private static Slip slip(int from, int to, String compared, Target target, int distance) {
        boolean otherFirst = compared.charAt(0) != target.form().charAt(0);
        int doubt =
                distance * PER_SLIP + target.doubt() + (otherFirst ? FOR_ANOTHER_FIRST_LETTER : 0);
        return new Slip(from, to, target.name(), doubt);
    }
}
