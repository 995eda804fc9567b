package org.fenghuo.portal.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fenghuo.portal.kernel.Kind;
import org.fenghuo.portal.kernel.Text;
import org.fenghuo.portal.publishing.Enterprise;
import org.fenghuo.portal.publishing.Hazard;
import org.fenghuo.portal.publishing.Product;
import org.fenghuo.portal.publishing.Publication;
import org.fenghuo.portal.publishing.Wording;
import org.fenghuo.portal.reference.Agency;
import org.fenghuo.portal.reference.Reference;
import org.fenghuo.portal.search.words.Thesaurus;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds the concepts of a publication when it is indexed, so that a search need not try all names
 * of a thing.
 */
@Component
class Tagging {
    private final Thesaurus thesaurus;
    private final Suggestible suggestible;
    private final Reference reference;

    Tagging(Thesaurus thesaurus, Suggestible suggestible, Reference reference) {
        this.thesaurus = thesaurus;
        this.suggestible = suggestible;
        this.reference = reference;
    }

    Tags of(Publication publication) {
        Wording wording = publication.wording();
        boolean tests = publication.kind() == Kind.ACCEPTED_LAB;
        Set<String> titled =
                mentioned(
                        texts(wording.title())
                                .map(title ->
                                        tests ? title : FirmName.without(title, firms(wording))));
        thesaurus.ofCode("kinds", publication.kind().name()).ifPresent(titled::add);
        Set<String> goods = goods(wording);
        Set<String> hazards = hazards(wording);
        Set<String> about = joined(List.of(goods, hazards, places(wording)));
        // what a laboratory may test is not what it is about: nothing was found in it
        Set<String> named = tests ? Set.of() : about;
        Set<String> told = tests ? joined(List.of(about, told(wording))) : told(wording);
        return new Tags(
                List.copyOf(titled),
                above(titled),
                List.copyOf(named),
                above(named),
                List.copyOf(told),
                above(told),
                List.copyOf(
                        reference.label("kinds", publication.kind().name()).byLanguage().values()),
                suggestible.of(publication, goods, hazards));
    }

    /** A label that says of what it is free names no hazard. */
    private Set<String> goods(Wording wording) {
        return joined(
                List.of(
                        onLabels(wording, id -> !thesaurus.isHazard(id)),
                        codes("categories", wording.products(), Product::category)));
    }

    private Set<String> onLabels(Wording wording, Predicate<String> which) {
        Stream<String> labels =
                SearchWords.products(wording).stream()
                        .map(label -> FirmName.without(label, firms(wording)));
        return mentioned(labels).stream()
                .filter(which)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Set<String> hazards(Wording wording) {
        return joined(
                List.of(
                        mentioned(SearchWords.hazards(wording).stream()),
                        codes("substances", wording.hazards(), Hazard::substance)));
    }

    private Set<String> places(Wording wording) {
        return codes("countries", wording.products(), Product::origin);
    }

    /** The other texts, whose firms come from where, who says it, and for which province. */
    private Set<String> told(Wording wording) {
        Set<String> told =
                joined(
                        List.of(
                                mentioned(texts(wording.summary())),
                                onLabels(wording, thesaurus::isHazard),
                                mentioned(SearchWords.body(wording).stream()),
                                codes("countries", wording.enterprises(), Enterprise::country)));
        thesaurus.ofCode("agencies", wording.authority()).ifPresent(told::add);
        reference
                .agency(wording.authority())
                .map(Agency::area)
                .flatMap(area -> thesaurus.ofCode("areas", area))
                .ifPresent(told::add);
        return told;
    }

    private static List<String> firms(Wording wording) {
        return wording.enterprises().stream().map(Enterprise::name).toList();
    }

    private Set<String> mentioned(Stream<String> texts) {
        return texts.flatMap(text -> thesaurus.mentionedIn(text).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private <T> Set<String> codes(
            String list, List<T> things, Function<T, @Nullable String> codeOf) {
        return things.stream()
                .map(codeOf)
                .filter(Objects::nonNull)
                .flatMap(code -> thesaurus.ofCode(list, code).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<String> above(Set<String> concepts) {
        return concepts.stream()
                .flatMap(id -> thesaurus.above(id).stream())
                .distinct()
                .filter(id -> !concepts.contains(id))
                .toList();
    }

    private static Set<String> joined(List<Set<String>> sets) {
        return sets.stream()
                .flatMap(Set::stream)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Stream<String> texts(Text text) {
        return text.byLanguage().values().stream();
    }
}
