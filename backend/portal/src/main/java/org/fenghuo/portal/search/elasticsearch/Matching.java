package org.fenghuo.portal.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.fenghuo.analysis.Folding;
import org.fenghuo.portal.search.words.Code;
import org.fenghuo.portal.search.words.Concept;
import org.fenghuo.portal.search.words.How;
import org.fenghuo.portal.search.words.Named;
import org.fenghuo.portal.search.words.Part;
import org.fenghuo.portal.search.words.Phrase;
import org.fenghuo.portal.search.words.Words;

/** How one part of a question is found: by what it says, in each place, the best way counting. */
final class Matching {
    /** Of three words one may be missing, of more a quarter. */
    private static final String MOST_WORDS = "2<75%";

    /** Latin letters as pinyin have few sensible readings. */
    private static final int MOST_READINGS = 4;

    private static final int SHORTEST_BEGINNING = 2;

    private Matching() {}

    static Query of(Part part, Breadth breadth) {
        return switch (part) {
            case Named named -> named(named, breadth);
            case Words words ->
                    breadth == Breadth.ALL
                            ? words(words)
                            : best(List.of(words(words), likeFirm(words.written())));
            case Phrase phrase ->
                    inPlaces(place -> List.of(asWritten(phrase.written(), place.chars(), 1)));
            case Code code -> code(code);
        };
    }

    private static Query named(Named named, Breadth breadth) {
        List<String> ids = named.concepts().stream().map(Concept::id).toList();
        Query meant =
                best(
                        List.of(
                                inPlaces(place -> itself(named, ids, place)),
                                inPlaces(place ->
                                        List.of(is(place.above(), ids, Weights.NARROWER)))));
        List<String> wider =
                named.concepts().stream().flatMap(concept -> concept.broader().stream()).toList();
        return breadth == Breadth.ALL || wider.isEmpty()
                ? meant
                : Query.of(q -> q.bool(b -> b.should(meant, near(wider))));
    }

    private static Query near(List<String> wider) {
        return inPlaces(place ->
                List.of(
                        is(place.concepts(), wider, Weights.WIDER),
                        is(place.above(), wider, Weights.SIBLING)));
    }

    /**
     * The name where the thing is not named stands in a longer name of something else: 芝麻 in 芝麻油.
     */
    private static List<Query> itself(Named named, List<String> ids, Place place) {
        boolean asked = named.how() == How.ASKED;
        Query written = asWritten(named.written(), place.chars(), 1);
        Query first = is(place.concepts(), ids.subList(0, 1), Weights.BY_NAME);
        List<Query> ways = new ArrayList<>();
        ways.add(first);
        ways.add(worth(Weights.AS_WRITTEN, Query.of(q -> q.bool(b -> b.must(first, written)))));
        ways.add(worth(asked ? Weights.BY_NAME : Weights.IN_ANOTHER, written));
        if (ids.size() > 1) {
            ways.add(is(place.concepts(), ids.subList(1, ids.size()), Weights.LESS_LIKELY));
        }
        return ways;
    }

    private static Query words(Words words) {
        String written = words.written();
        Query inOnePlace =
                inPlaces(place -> {
                    List<Query> ways = new ArrayList<>();
                    ways.add(asWritten(written, place.chars(), Weights.AS_WRITTEN));
                    ways.add(byWords(written, place.words()));
                    if (!place.sounds().isEmpty()) {
                        words.syllables().stream()
                                .limit(MOST_READINGS)
                                .map(reading -> bySound(reading, place.sounds()))
                                .forEach(ways::add);
                    }
                    return ways;
                });
        return best(List.of(inOnePlace, scattered(written), codeAsWord(written)));
    }

    /** A firm of a similar name. All Chinese ones share words: 有限公司. */
    private static Query likeFirm(String written) {
        return written.codePoints().anyMatch(Character::isIdeographic)
                ? Query.of(q -> q.matchNone(m -> m))
                : worth(
                        Weights.BARELY,
                        Query.of(q -> q.match(m -> m.field("enterprises_text").query(written))));
    }

    private static Query code(Code code) {
        List<Query> ways = new ArrayList<>();
        ways.add(is("codes", List.of(code.code()), Weights.CODE));
        if (code.code().length() >= SHORTEST_BEGINNING) {
            ways.add(begins(code.code()));
        }
        ways.add(inPlaces(place -> List.of(asWritten(code.written(), place.chars(), 1))));
        return best(ways);
    }

    /** A number or a batch that does not look like one. */
    private static Query codeAsWord(String written) {
        return is("codes", List.of(Folding.code(written)), Weights.AS_WRITTEN);
    }

    /** The same found in several places is worth their sum. */
    static Query inPlaces(Function<Place, List<Query>> ways) {
        List<Query> places =
                Place.ALL.stream()
                        .map(place -> boosted(best(ways.apply(place)), place.weight()))
                        .toList();
        return Query.of(q -> q.bool(b -> b.should(places).minimumShouldMatch("1")));
    }

    /** Of several ways to find one thing the best counts; they do not add up. */
    static Query best(List<Query> ways) {
        return ways.size() == 1
                ? ways.getFirst()
                : Query.of(q -> q.disMax(d -> d.queries(ways).tieBreaker(0.0)));
    }

    private static Query boosted(Query query, float weight) {
        return Query.of(q -> q.bool(b -> b.must(query).boost(weight)));
    }

    static Query asWritten(String written, List<String> fields, float worth) {
        return worth(
                worth,
                Query.of(q ->
                        q.multiMatch(
                                m -> m.query(written).type(TextQueryType.Phrase).fields(fields))));
    }

    static Query byWords(String written, List<String> fields) {
        return worth(
                Weights.BY_WORDS,
                Query.of(q ->
                        q.multiMatch(m ->
                                m.query(written)
                                        .type(TextQueryType.BestFields)
                                        .minimumShouldMatch(MOST_WORDS)
                                        .fields(fields))));
    }

    private static Query scattered(String written) {
        return worth(
                Weights.BARELY,
                Query.of(q ->
                        q.multiMatch(m ->
                                m.query(written)
                                        .type(TextQueryType.CrossFields)
                                        .minimumShouldMatch(MOST_WORDS)
                                        .fields(Place.allWords()))));
    }

    private static Query bySound(List<String> syllables, List<String> fields) {
        return worth(
                Weights.BY_WORDS,
                Query.of(q ->
                        q.multiMatch(m ->
                                m.query(String.join(" ", syllables))
                                        .type(TextQueryType.Phrase)
                                        .fields(fields))));
    }

    static Query begins(String code) {
        return worth(Weights.BY_NAME, Query.of(q -> q.prefix(p -> p.field("codes").value(code))));
    }

    static Query is(String field, List<String> values, float worth) {
        return worth(
                worth,
                Query.of(q ->
                        q.terms(t ->
                                t.field(field)
                                        .terms(v ->
                                                v.value(
                                                        values.stream()
                                                                .map(FieldValue::of)
                                                                .toList())))));
    }

    /** The rarer a thing is, the more it tells of what was meant. */
    static Query telling(Part part) {
        List<Query> rare = new ArrayList<>();
        if (part instanceof Named named) {
            for (Concept concept : named.concepts()) {
                for (Place place : List.of(Place.TITLE, Place.SUBJECT)) {
                    rare.add(rare(place.concepts(), concept.id()));
                    rare.add(rare(place.above(), concept.id()));
                }
            }
        }
        return rare.isEmpty() ? Query.of(q -> q.matchNone(m -> m)) : best(rare);
    }

    private static Query rare(String field, String id) {
        return Query.of(q -> q.term(t -> t.field(field).value(id).boost(Weights.TELLING)));
    }

    static Query worth(float worth, Query query) {
        return Query.of(q -> q.constantScore(c -> c.filter(query).boost(worth)));
    }
}
