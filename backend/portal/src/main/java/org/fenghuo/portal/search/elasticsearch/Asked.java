package org.fenghuo.portal.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.fenghuo.analysis.Folding;
import org.fenghuo.portal.search.SearchQuery;
import org.fenghuo.portal.search.words.Part;
import org.fenghuo.portal.search.words.Question;
import org.fenghuo.portal.search.words.Words;

/** How a whole question is found: its parts together, or all of it as it was written. */
final class Asked {
    /** Up to two parts have to be there, both; of more one may be missing. */
    private static final String PARTS_TOGETHER = "2<-1";

    /** Parts beyond these are not looked for: what a question may cost is bounded. */
    private static final int MOST_PARTS = 12;

    private static final int LONGEST_CODE = 40;

    private Asked() {}

    static Query of(SearchQuery asked, String text) {
        Question question = asked.question();
        return Query.of(q ->
                q.bool(b -> {
                    asked.fields().forEach(field -> b.filter(Narrowing.of(field)));
                    question.without().forEach(part -> b.mustNot(Matching.of(part)));
                    if (!question.parts().isEmpty()) {
                        b.must(anyWay(question, text)).should(closeTo(question));
                    } else if (question.fields().isEmpty() && question.without().isEmpty()) {
                        b.mustNot(n -> n.matchAll(m -> m));
                    }
                    return b;
                }));
    }

    private static Query anyWay(Question question, String text) {
        List<Part> parts = question.parts().stream().limit(MOST_PARTS).toList();
        List<Query> ways = new ArrayList<>();
        ways.add(together(parts));
        if (isPlain(question) && parts.size() > 1) {
            ways.add(
                    Matching.inPlaces(
                            place ->
                                    List.of(
                                            Matching.asWritten(
                                                    text, place.chars(), Weights.WHOLE))));
        }
        if (isPlain(question) && text.length() <= LONGEST_CODE) {
            ways.add(Matching.is("codes", List.of(Folding.code(text)), Weights.CODE));
        }
        return Query.of(q -> q.bool(b -> b.should(ways).minimumShouldMatch("1")));
    }

    /**
     * Words beside things say more of them, and often what no text says: 镉超标吗, 牛肉能进口吗. They put
     * first what says them too; without things they are what is looked for.
     */
    private static Query together(List<Part> parts) {
        List<Query> things = queries(parts, part -> !(part instanceof Words));
        List<Query> words = queries(parts, Words.class::isInstance);
        return things.isEmpty()
                ? Query.of(q -> q.bool(b -> b.should(words).minimumShouldMatch(PARTS_TOGETHER)))
                : Query.of(q ->
                        q.bool(b ->
                                b.must(m ->
                                                m.bool(t ->
                                                        t.should(things)
                                                                .minimumShouldMatch(
                                                                        PARTS_TOGETHER)))
                                        .should(words)));
    }

    private static List<Query> queries(List<Part> parts, Predicate<Part> which) {
        return parts.stream().filter(which).map(Matching::of).toList();
    }

    /** Without signs and fields: the text is what is looked for. */
    private static boolean isPlain(Question question) {
        return question.without().isEmpty() && question.fields().isEmpty();
    }

    private static Query closeTo(Question question) {
        String written = String.join(" ", question.parts().stream().map(Part::written).toList());
        return Query.of(q ->
                q.multiMatch(m ->
                        m.query(written)
                                .type(TextQueryType.MostFields)
                                .fields(Place.TITLE.words())
                                .boost(Weights.CLOSENESS)));
    }
}
