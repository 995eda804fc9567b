package org.fenghuo.portal.search.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fenghuo.analysis.Pinyin;

/**
 * Slips in Chinese: characters that sound the same, one that looks alike, one missing or doubled,
 * two swapped.
 */
final class ChineseSlips {
    private static final Pattern RUN = Pattern.compile("\\p{IsHan}{2,24}");

    /** A question is short; of a page that was pasted, the beginning is looked at. */
    private static final int MOST_RUNS = 4;

    private static final int LONGEST_NAME = 12;

    private static final int SAME_SOUND = 10;
    private static final int DOUBLED_OR_SWAPPED = 11;
    private static final int ONE_WRONG = 13;
    private static final int ONE_MISSING_OR_MORE = 15;

    /** A name of three characters of which one is wrong is a guess. */
    private static final int FOR_A_SHORT_NAME = 3;

    private final List<String> names;
    private final Set<String> known;
    private final Map<Character, List<Integer>> byCharacter = new HashMap<>();
    private final Map<String, List<String>> bySound = new HashMap<>();

    ChineseSlips(Thesaurus thesaurus) {
        known = new HashSet<>();
        for (Concept concept : thesaurus.concepts().all()) {
            concept.zh().stream()
                    .map(Form::ofName)
                    .filter(ChineseSlips::isName)
                    .forEach(known::add);
        }
        names = List.copyOf(known);
        thesaurus
                .concepts()
                .all()
                .forEach(concept -> concept.asked().forEach(word -> known.add(Form.ofName(word))));
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            Sounds.keys(name)
                    .forEach(key ->
                            bySound.computeIfAbsent(key, any -> new ArrayList<>()).add(name));
            for (int c : name.chars().distinct().toArray()) {
                byCharacter.computeIfAbsent((char) c, any -> new ArrayList<>()).add(i);
            }
        }
    }

    private static boolean isName(String form) {
        return form.length() >= 2
                && form.length() <= LONGEST_NAME
                && form.chars().allMatch(Character::isIdeographic);
    }

    /** Slips in a folded text; what is understood may be part of one, but never all of it. */
    List<Slip> in(String folded, Understood understood) {
        List<Slip> slips = new ArrayList<>();
        Matcher runs = RUN.matcher(folded);
        for (int run = 0; run < MOST_RUNS && runs.find(); run++) {
            if (!understood.all(runs.start(), runs.end())) {
                new Run(folded, runs.start(), runs.end(), understood, slips).look();
            }
        }
        return slips;
    }

    /** One look at one run of characters. */
    private final class Run {
        private final String folded;
        private final int begin;
        private final int end;
        private final Understood understood;
        private final List<Slip> slips;

        Run(String folded, int begin, int end, Understood understood, List<Slip> slips) {
            this.folded = folded;
            this.begin = begin;
            this.end = end;
            this.understood = understood;
            this.slips = slips;
        }

        void look() {
            String[] sounds = new String[end - begin];
            for (int i = 0; i < sounds.length; i++) {
                List<String> readings = Pinyin.readings(folded.charAt(begin + i));
                sounds[i] = readings.isEmpty() ? "?" : Sounds.key(readings.getFirst());
            }
            for (int from = 0; from < sounds.length; from++) {
                StringBuilder key = new StringBuilder(sounds[from]);
                int last = Math.min(sounds.length, from + LONGEST_NAME);
                for (int to = from + 2; to <= last; to++) {
                    key.append(sounds[to - 1]);
                    sounding(begin + from, begin + to, key.toString());
                }
            }
            candidates().forEach(this::looking);
        }

        private void sounding(int from, int to, String key) {
            boolean possible =
                    !understood.all(from, to)
                            && !understood.isCut(from, to)
                            && !known.contains(folded.substring(from, to));
            if (possible && (to - from > 2 || isAlone(from, to))) {
                bySound.getOrDefault(key, List.of()).stream()
                        .filter(name -> name.length() == to - from)
                        .forEach(name -> slips.add(new Slip(from, to, name, SAME_SOUND)));
            }
        }

        /** Names all but one of whose characters occur; of two characters, both. */
        private List<String> candidates() {
            Map<Integer, Integer> shared = new HashMap<>();
            folded.substring(begin, end)
                    .chars()
                    .distinct()
                    .forEach(c ->
                            byCharacter
                                    .getOrDefault((char) c, List.of())
                                    .forEach(name -> shared.merge(name, 1, Integer::sum)));
            return shared.entrySet().stream()
                    .filter(name -> {
                        int distinct = (int) names.get(name.getKey()).chars().distinct().count();
                        return name.getValue() >= Math.max(2, distinct - 1);
                    })
                    .map(name -> names.get(name.getKey()))
                    .toList();
        }

        private void looking(String name) {
            for (int length = name.length() - 1; length <= name.length() + 1; length++) {
                for (int from = begin; from + length <= end; from++) {
                    if (!understood.all(from, from + length)
                            && !understood.isCut(from, from + length)) {
                        compare(from, from + length, name);
                    }
                }
            }
        }

        private void compare(int from, int to, String name) {
            String written = folded.substring(from, to);
            if (written.length() < 2 || known.contains(written) || !Distance.isOne(written, name)) {
                return;
            }
            if (isDoubledOrSwapped(written, name)) {
                slips.add(new Slip(from, to, name, DOUBLED_OR_SWAPPED));
            } else if (name.length() > 2 && isLikely(from, to, name)) {
                int doubt = to - from == name.length() ? ONE_WRONG : ONE_MISSING_OR_MORE;
                slips.add(
                        new Slip(
                                from,
                                to,
                                name,
                                name.length() > 3 ? doubt : doubt + FOR_A_SHORT_NAME));
            }
        }

        /**
         * Beside what is understood, only a long name lacks a character; a short name is looked for
         * only in all of what is not understood, with nothing missing.
         */
        private boolean isLikely(int from, int to, String name) {
            if (!understood.none(from, to)) {
                return name.length() > 4 && to - from < name.length() && isAlone(from, to);
            }
            return name.length() > 3 || (isAlone(from, to) && to - from == name.length());
        }

        private boolean isAlone(int from, int to) {
            return (from == begin || understood.all(from - 1, from))
                    && (to == end || understood.all(to, to + 1));
        }

        private static boolean isDoubledOrSwapped(String written, String name) {
            if (written.length() == name.length()) {
                return written.chars()
                        .sorted()
                        .boxed()
                        .toList()
                        .equals(name.chars().sorted().boxed().toList());
            }
            return written.length() > name.length()
                    && written.chars().distinct().count() == name.chars().distinct().count();
        }
    }
}
