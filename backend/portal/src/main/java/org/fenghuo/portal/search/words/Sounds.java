package org.fenghuo.portal.search.words;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.fenghuo.analysis.Folding;
import org.fenghuo.analysis.Pinyin;
import org.fenghuo.portal.reference.Category;
import org.fenghuo.portal.reference.Reference;

/** Finds things by how their Chinese names sound, written in Latin letters. */
final class Sounds {
    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]+");
    private static final Set<String> GOODS_AND_HAZARDS = Set.of("categories", "substances");

    private static final int MOST_READINGS = 6;
    private static final int MOST_BY_INITIALS = 4;

    /** A label and the name that people know better: 枸杞及其制品, 枸杞. */
    private static final int PREFERRED_NAMES = 2;

    private final Thesaurus thesaurus;
    private final Reference reference;
    private final Map<String, List<Concept>> byPinyin = new HashMap<>();
    private final Map<String, List<Concept>> byInitials = new HashMap<>();

    Sounds(Thesaurus thesaurus, Reference reference) {
        this.thesaurus = thesaurus;
        this.reference = reference;
        thesaurus.concepts().all().forEach(this::addNames);
        Set<String> sureOnes = Set.copyOf(byPinyin.keySet());
        thesaurus.concepts().all().forEach(concept -> addAsked(concept, sureOnes));
        byInitials.replaceAll((initials, concepts) ->
                concepts.stream()
                        .sorted(Comparator.comparingInt(this::rank))
                        .limit(MOST_BY_INITIALS)
                        .toList());
    }

    private void addNames(Concept concept) {
        concept.zh().forEach(name -> keys(name).forEach(key -> put(byPinyin, key, concept)));
        thesaurus
                .concepts()
                .entry(concept.id())
                .pinyin()
                .forEach(letters -> put(byPinyin, key(letters), concept));
        if (isGoodOrHazard(concept)) {
            concept.zh().stream()
                    .limit(PREFERRED_NAMES)
                    .map(Pinyin::initials)
                    .forEach(letters -> put(byInitials, letters, concept));
        }
    }

    /** What sounds like a name is that name. */
    private void addAsked(Concept concept, Set<String> sureOnes) {
        concept.asked().stream()
                .flatMap(word -> keys(word).stream())
                .filter(key -> !sureOnes.contains(key))
                .forEach(key -> put(byPinyin, key, concept));
    }

    private static void put(Map<String, List<Concept>> index, String key, Concept concept) {
        List<Concept> known = index.computeIfAbsent(key, any -> new ArrayList<>());
        if (!known.contains(concept)) {
            known.add(concept);
        }
    }

    /** The usual reading of a name and those with one character read otherwise. */
    static Set<String> keys(String name) {
        Set<String> keys = new LinkedHashSet<>();
        List<List<String>> readings =
                Folding.fold(name).codePoints().mapToObj(Sounds::readings).toList();
        if (readings.size() < 2 || !Scripts.hasHan(name)) {
            return keys;
        }
        List<String> usual = new ArrayList<>(readings.stream().map(List::getFirst).toList());
        keys.add(key(String.join("", usual)));
        for (int i = 0; i < usual.size(); i++) {
            for (String other : readings.get(i).subList(1, readings.get(i).size())) {
                usual.set(i, other);
                keys.add(key(String.join("", usual)));
            }
            usual.set(i, readings.get(i).getFirst());
        }
        return keys.stream().limit(MOST_READINGS).collect(toCollection(LinkedHashSet::new));
    }

    private static List<String> readings(int codePoint) {
        List<String> readings = Pinyin.readings(codePoint);
        return readings.isEmpty() ? List.of(Character.toString(codePoint)) : readings;
    }

    /** Letters alone; ü is typed as v or u. */
    static String key(String letters) {
        return NO_LETTERS.matcher(letters).replaceAll("").replace('v', 'u');
    }

    private boolean isGoodOrHazard(Concept concept) {
        Set<String> all = new TreeSet<>(thesaurus.above(concept.id()));
        all.add(concept.id());
        return all.stream().map(this::list).anyMatch(GOODS_AND_HAZARDS::contains);
    }

    private String list(String id) {
        String code = thesaurus.concepts().entry(id).code();
        return code == null ? "" : code.substring(0, code.indexOf('/'));
    }

    /** The province's own products first, then what has a code, then the others. */
    private int rank(Concept concept) {
        String code = thesaurus.concepts().entry(concept.id()).code();
        if (code == null) {
            return 2;
        }
        return reference
                .category(code.substring(code.indexOf('/') + 1))
                .filter(Category::featured)
                .map(featured -> 0)
                .orElse(1);
    }

    List<Concept> pinyin(String letters) {
        return byPinyin.getOrDefault(key(letters), List.of());
    }

    List<Concept> initials(String letters) {
        return byInitials.getOrDefault(letters, List.of());
    }
}
