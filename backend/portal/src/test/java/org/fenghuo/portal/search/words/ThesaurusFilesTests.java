package org.fenghuo.portal.search.words;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.fenghuo.portal.reference.Code;
import org.fenghuo.portal.reference.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The rules of the files as they are. What they need to be read at all, such as ids that are unique
 * and broader concepts that exist, stops the start.
 */
class ThesaurusFilesTests {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final Reference reference = new Reference();
    private final Thesaurus thesaurus = new Thesaurus(reference);
    private final Collection<Concept> concepts = thesaurus.concepts().all();

    @Test
    void thereAreEightHundredConceptsAtLeast() {
        assertThat(concepts).hasSizeGreaterThanOrEqualTo(800);
    }

    @Test
    void idsAreInKebabCase() {
        assertThat(concepts).extracting(Concept::id).allMatch(ID.asMatchPredicate());
    }

    @Test
    void everyConceptHasAChineseName() {
        assertThat(concepts).allMatch(concept -> concept.zh().stream().allMatch(Scripts::hasHan));
        assertThat(concepts).noneMatch(concept -> concept.zh().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"categories", "substances"})
    void everyEntryOfACodeListIsAConcept(String list) {
        assertThat(reference.list(list).orElseThrow().values())
                .extracting(Code::code)
                .allSatisfy(code -> assertThat(thesaurus.ofCode(list, code)).isPresent());
    }

    /** Goods and what of them is a hazard elsewhere are one word: milk, fish, 农药. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void noNameNamesTwoThingsOfOneSort(boolean hazards) {
        Map<String, List<String>> idsByName = new HashMap<>();
        concepts.stream()
                .filter(concept -> thesaurus.isHazard(concept.id()) == hazards)
                .forEach(concept ->
                        forms(concept.names())
                                .forEach(name ->
                                        idsByName
                                                .computeIfAbsent(name, any -> new ArrayList<>())
                                                .add(concept.id())));

        assertThat(idsByName.entrySet()).filteredOn(name -> name.getValue().size() > 1).isEmpty();
    }

    private static Set<String> forms(List<String> names) {
        return names.stream().map(Form::ofName).collect(toSet());
    }
}
