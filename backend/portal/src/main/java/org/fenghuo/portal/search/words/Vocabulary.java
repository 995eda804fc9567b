package org.fenghuo.portal.search.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fenghuo.analysis.Folding;
import org.jspecify.annotations.Nullable;

/** Everything that is known of the words of questions: names, and what stands around them. */
final class Vocabulary {
    private static final Pattern KEPT = Pattern.compile("\\[(.*)]");

    private final Names<Meaning> all = new Names<>();
    private final Names<Meaning> unnamed = new Names<>();
    private final Map<String, Field> fields = new HashMap<>();
    private final Set<String> edges;
    private final Set<String> links;
    private final Set<String> units;

    Vocabulary(Thesaurus thesaurus, Phrasing phrasing) {
        edges = Set.copyOf(phrasing.edges());
        links = Set.copyOf(phrasing.links());
        units = Set.copyOf(phrasing.units());
        phrasing.fields()
                .forEach((field, names) ->
                        names.forEach(name -> fields.put(Folding.fold(name), field)));
        for (Concept concept : thesaurus.concepts().all()) {
            add(concept.names(), new Meaning.Thing(concept, How.NAME));
            add(concept.asked(), new Meaning.Thing(concept, How.ASKED));
        }
        phrasing.words().forEach(word -> addToBoth(word, new Meaning.Word()));
        phrasing.phrases().forEach(this::addPhrase);
    }

    private void add(List<String> names, Meaning meaning) {
        names.forEach(name -> all.add(Form.ofName(name), meaning));
    }

    private void addPhrase(String phrase) {
        Matcher kept = KEPT.matcher(phrase);
        String part = kept.find() ? kept.group(1) : null;
        addToBoth(kept.replaceFirst("$1"), new Meaning.Asking(part));
    }

    private void addToBoth(String text, Meaning meaning) {
        all.add(Form.ofName(text), meaning);
        unnamed.add(Form.ofName(text), meaning);
    }

    /** All that may be met; literally, names are not looked for. */
    Names<Meaning> met(boolean literally) {
        return literally ? unnamed : all;
    }

    Optional<Field> field(@Nullable String name) {
        return Optional.ofNullable(name).map(Folding::fold).map(fields::get);
    }

    boolean isLink(String folded) {
        return links.contains(folded) || edges.contains(folded);
    }

    /** Whether it is a name, or a word that only joins. */
    boolean isKnown(String folded) {
        Form form = Form.of(folded);
        var found = all.longest(form, 0, (meaning, end) -> true);
        return isLink(folded) || (found != null && found.end() == form.text().length());
    }

    /** Whether it is made of words that belong to no name. */
    boolean isOfWords(Form form) {
        int at = 0;
        while (at < form.text().length()) {
            var found =
                    unnamed.longest(form, at, (meaning, end) -> meaning instanceof Meaning.Word);
            if (found == null) {
                return false;
            }
            at = found.end();
        }
        return at > 0;
    }

    /** The thing that is called exactly so, where its name is too short to be looked for. */
    Meaning.@Nullable Thing named(String folded) {
        Form form = Form.of(folded);
        var found = all.longest(form, 0, (meaning, end) -> meaning instanceof Meaning.Thing);
        return found != null
                        && found.end() == form.text().length()
                        && found.meanings().getFirst() instanceof Meaning.Thing thing
                ? thing
                : null;
    }

    boolean isUnit(String folded) {
        return units.contains(folded);
    }

    /** Without what says nothing at either end. */
    String withoutEdges(String folded) {
        int from = 0;
        int to = folded.length();
        while (from < to && edges.contains(folded.substring(from, from + 1))) {
            from++;
        }
        while (to > from && edges.contains(folded.substring(to - 1, to))) {
            to--;
        }
        return folded.substring(from, to);
    }
}
