package org.fenghuo.portal.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fenghuo.analysis.Folding;
import org.fenghuo.analysis.Pinyin;
import org.fenghuo.portal.kernel.Lang;
import org.fenghuo.portal.publishing.Enterprise;
import org.fenghuo.portal.publishing.Product;
import org.fenghuo.portal.publishing.Publication;
import org.fenghuo.portal.publishing.Wording;
import org.fenghuo.portal.reference.Category;
import org.fenghuo.portal.reference.Reference;
import org.fenghuo.portal.search.words.Concept;
import org.fenghuo.portal.search.words.Thesaurus;
import org.springframework.stereotype.Component;

/**
 * What of a publication is offered while somebody types: an entry for each way in which a name can
 * begin, as it is compared, with its sound and with its initials.
 */
@Component
class Suggestible {
    /** Longer ones are lists or sentences in the place of a name. */
    private static final int LONGEST = 60;

    private final Thesaurus thesaurus;
    private final Set<String> categories;
    private final Set<String> silent;

    Suggestible(Thesaurus thesaurus, Reference reference) {
        this.thesaurus = thesaurus;
        this.categories =
                reference.categories().stream()
                        .map(Category::id)
                        .flatMap(id -> thesaurus.ofCode("categories", id).stream())
                        .collect(Collectors.toUnmodifiableSet());
        this.silent = silent(thesaurus, reference);
    }

    /** Countries and agencies are in every record: offered for goods they would drown them. */
    private static Set<String> silent(Thesaurus thesaurus, Reference reference) {
        return Stream.of("countries", "agencies")
                .flatMap(list ->
                        reference.list(list).stream()
                                .flatMap(codes -> codes.values().stream())
                                .flatMap(code -> thesaurus.ofCode(list, code.code()).stream()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Entries of the field {@code suggest}. */
    List<String> of(Publication publication, Set<String> goods, Set<String> hazards) {
        Wording wording = publication.wording();
        Set<String> entries = new LinkedHashSet<>();
        goods.forEach(id -> addConcept(entries, id, Suggestion.Type.PRODUCT));
        hazards.forEach(id -> addConcept(entries, id, Suggestion.Type.HAZARD));
        wording.products().stream()
                .map(Product::name)
                .flatMap(name -> name.byLanguage().values().stream())
                .forEach(name -> add(entries, name, Suggestion.Type.PRODUCT));
        wording.enterprises().stream()
                .map(Enterprise::name)
                .forEach(name -> add(entries, name, Suggestion.Type.FIRM));
        String number = publication.number().value();
        entries.add(
                new Suggestion.Entry(Folding.code(number), Suggestion.Type.NUMBER, number).line());
        return List.copyOf(entries);
    }

    private void addConcept(Set<String> entries, String id, Suggestion.Type type) {
        Optional<Concept> concept = thesaurus.concept(id).filter(it -> !silent.contains(id));
        concept.ifPresent(it ->
                Stream.of(it.label(Lang.ZH), it.label(Lang.EN))
                        .distinct()
                        .forEach(name ->
                                add(
                                        entries,
                                        name,
                                        categories.contains(id)
                                                ? Suggestion.Type.CATEGORY
                                                : type)));
    }

    private static void add(Set<String> entries, String name, Suggestion.Type type) {
        String clean = name.replace(Suggestion.SEPARATOR, ' ').strip();
        if (clean.length() <= LONGEST) {
            keys(clean).forEach(key -> entries.add(new Suggestion.Entry(key, type, clean).line()));
        }
    }

    private static List<String> keys(String name) {
        List<String> keys = new ArrayList<>();
        keys.add(Folding.fold(name));
        if (name.codePoints().anyMatch(Character::isIdeographic)) {
            keys.add(Pinyin.full(name));
            keys.add(Pinyin.initials(name));
        }
        return keys.stream().filter(key -> !key.isBlank()).distinct().toList();
    }
}
