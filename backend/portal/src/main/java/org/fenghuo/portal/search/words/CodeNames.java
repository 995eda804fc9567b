package org.fenghuo.portal.search.words;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.fenghuo.portal.kernel.Text;
import org.fenghuo.portal.reference.Reference;

/**
 * The names that the entry of a code list has there, by script, its label first. A reading in
 * pinyin is not a name: that every Chinese name can be read is known anyway.
 */
record CodeNames(List<String> zh, List<String> en, List<String> other) {

    /** Of an entry such as {@code categories/goji}; empty when there is no such entry. */
    static Optional<CodeNames> of(String code, Reference reference) {
        String id = code.substring(code.indexOf('/') + 1);
        return switch (code.substring(0, code.length() - id.length())) {
            case "categories/" -> reference.category(id).map(it -> sorted(it.name(), it.aliases()));
            case "substances/" ->
                    reference.substance(id).map(it -> sorted(it.name(), it.aliases()));
            case "countries/" -> reference.country(id).map(it -> sorted(it.name(), it.aliases()));
            case "areas/" -> reference.area(id).map(it -> sorted(it.name(), List.of()));
            case "agencies/" -> reference.agency(id).map(it -> sorted(it.name(), List.of()));
            case "kinds/" -> Optional.of(sorted(reference.label("kinds", id), List.of()));
            default -> Optional.empty();
        };
    }

    private static CodeNames sorted(Text name, List<String> aliases) {
        Set<String> zh = new LinkedHashSet<>();
        Set<String> latin = new LinkedHashSet<>();
        List<String> other = new ArrayList<>();
        List<String> all = new ArrayList<>(name.byLanguage().values());
        all.addAll(aliases);
        for (String one : all) {
            if (Scripts.hasHan(one)) {
                zh.add(one);
                zh.add(Scripts.withoutRemark(one));
            } else if (Scripts.hasLatin(one)) {
                latin.add(one);
            } else {
                other.add(one);
            }
        }
        latin.removeIf(one -> zh.stream().anyMatch(known -> Sounds.keys(known).contains(one)));
        return new CodeNames(List.copyOf(zh), List.copyOf(latin), other);
    }

    /**
     * Without the aliases that are names of something else. A code list files imported goods by its
     * aliases, and may call a kind by what it is a kind of.
     */
    CodeNames without(Predicate<String> namesAnother) {
        return new CodeNames(
                labelAnd(zh, namesAnother),
                labelAnd(en, namesAnother),
                labelAnd(other, namesAnother));
    }

    private static List<String> labelAnd(List<String> names, Predicate<String> namesAnother) {
        return names.stream()
                .filter(name -> name.equals(names.getFirst()) || !namesAnother.test(name))
                .toList();
    }

    /**
     * These names and those of a file, each once. A file that begins with a name of the code list
     * prefers it; otherwise the list's label comes first, so that a thing is called the same
     * everywhere.
     */
    static List<String> joined(List<String> listed, List<String> written) {
        boolean prefers = !written.isEmpty() && listed.contains(written.getFirst());
        Set<String> joined = new LinkedHashSet<>(prefers ? written : listed);
        joined.addAll(prefers ? listed : written);
        return List.copyOf(joined);
    }
}
