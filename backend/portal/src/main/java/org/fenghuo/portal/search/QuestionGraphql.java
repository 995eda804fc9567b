package org.fenghuo.portal.search;

import java.util.List;
import org.fenghuo.portal.kernel.Lang;
import org.fenghuo.portal.kernel.Text;
import org.fenghuo.portal.reference.Reference;
import org.fenghuo.portal.search.Alternatives.Alternative;
import org.fenghuo.portal.search.SearchGraphql.SearchConnection;
import org.fenghuo.portal.search.words.Code;
import org.fenghuo.portal.search.words.Concept;
import org.fenghuo.portal.search.words.Named;
import org.fenghuo.portal.search.words.Part;
import org.fenghuo.portal.search.words.Phrase;
import org.fenghuo.portal.search.words.Words;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * How a question was understood, and what helps somebody who asks it. Each is worked out only for
 * who wants to know.
 */
@Controller
class QuestionGraphql {
    private final SearchFacets facets;
    private final Slips slips;
    private final Alternatives alternatives;
    private final Suggestions suggestions;
    private final Reference reference;

    QuestionGraphql(
            SearchFacets facets,
            Slips slips,
            Alternatives alternatives,
            Suggestions suggestions,
            Reference reference) {
        this.facets = facets;
        this.slips = slips;
        this.alternatives = alternatives;
        this.suggestions = suggestions;
        this.reference = reference;
    }

    @SchemaMapping(typeName = "SearchConnection")
    List<UnderstoodPart> understood(SearchConnection connection) {
        return connection.query().question().parts().stream().map(this::understood).toList();
    }

    @SchemaMapping(typeName = "SearchConnection")
    List<String> didYouMean(SearchConnection connection) {
        return slips.meant(connection.query(), connection.totalCount());
    }

    @SchemaMapping(typeName = "SearchConnection")
    List<Alternative> alternatives(SearchConnection connection) {
        return connection.totalCount() == 0 ? alternatives.to(connection.query()) : List.of();
    }

    @QueryMapping
    List<Offer> suggest(@Argument String prefix, @Argument int first, @Argument SearchInput input) {
        return suggestions.of(prefix, first, facets.query(input).withoutText()).stream()
                .map(found ->
                        new Offer(
                                found.text(),
                                found.type(),
                                reference.label("suggestionTypes", found.type().name()),
                                Math.toIntExact(found.count())))
                .toList();
    }

    private UnderstoodPart understood(Part part) {
        Understood how = how(part);
        List<UnderstoodConcept> concepts =
                part instanceof Named named
                        ? named.concepts().stream().map(QuestionGraphql::concept).toList()
                        : List.of();
        return new UnderstoodPart(
                part.written(), how, reference.label("understood", how.name()), concepts);
    }

    private static Understood how(Part part) {
        return switch (part) {
            case Named named -> Understood.valueOf(named.how().name());
            case Words words -> Understood.WORDS;
            case Phrase phrase -> Understood.PHRASE;
            case Code code -> Understood.CODE;
        };
    }

    private static UnderstoodConcept concept(Concept concept) {
        return new UnderstoodConcept(
                concept.id(),
                Text.of(concept.label(Lang.ZH), concept.label(Lang.EN)),
                concept.names());
    }

    /** How a part of a question was understood: by which of its names a thing, or as what else. */
    enum Understood {
        NAME,
        ASKED,
        PINYIN,
        INITIALS,
        WORDS,
        PHRASE,
        CODE
    }

    /** A part of a question. */
    record UnderstoodPart(
            String written, Understood how, Text howLabel, List<UnderstoodConcept> concepts) {}

    /** A thing that a part names, with all names under which it was looked for. */
    record UnderstoodConcept(String id, Text label, List<String> names) {}

    /** What may be typed next. */
    record Offer(String text, Suggestion.Type type, Text label, int count) {}
}
