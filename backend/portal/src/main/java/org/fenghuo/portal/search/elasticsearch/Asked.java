package org.fenghuo.portal.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.fenghuo.analysis.Folding;
import org.fenghuo.portal.search.SearchQuery;
import org.fenghuo.portal.search.words.Code;
import org.fenghuo.portal.search.words.Named;
import org.fenghuo.portal.search.words.Part;
import org.fenghuo.portal.search.words.Phrase;
import org.fenghuo.portal.search.words.Question;
import org.fenghuo.portal.search.words.Words;

/** How a whole question is found: its parts together, or all of it as it was written. */
final class Asked {
    /** Up to two parts have to be there, both; of more one may be missing. */
    private static final String PARTS_TOGETHER = "2<-1";

    /** Of so few parts none may be missing anyway. */
    private static final int ENOUGH_IF_ALL = 2;

    /** Parts beyond these are not looked for: what a question may cost is bounded. */
    private static final int MOST_PARTS = 12;

    private static final int LONGEST_CODE = 40;

    private Asked() {}

    static Query of(SearchQuery asked, String text, Breadth breadth) {
        Question question = asked.question();
        return Query.of(q ->
                q.bool(b -> {
                    asked.meant()
                            .fields()
                            .forEach(field -> {
                                b.filter(Narrowing.of(field));
                                field.parts()
                                        .forEach(part -> b.should(Matching.of(part, Breadth.ALL)));
                            });
                    question.without().forEach(part -> b.mustNot(Matching.of(part, Breadth.ALL)));
                    if (!question.parts().isEmpty()) {
                        b.must(anyWay(asked, text, breadth)).should(closeTo(question));
                    } else if (question.fields().isEmpty() && question.without().isEmpty()) {
                        b.mustNot(n -> n.matchAll(m -> m));
                    }
                    return b;
                }));
    }

    private static Query anyWay(SearchQuery asked, String text, Breadth breadth) {
        Question question = asked.question();
        List<Part> parts = question.parts().stream().limit(MOST_PARTS).toList();
        List<Query> ways = new ArrayList<>();
        ways.add(together(parts, asked.meant().usual(), breadth));
        if (isPlain(question) && parts.size() > 1) {
            ways.add(Matching.asWritten(text, List.of("enterprises_text.chars"), Weights.FIRM));
        }
        if (isPlain(question) && text.length() <= LONGEST_CODE) {
            ways.add(Matching.is("codes", List.of(Folding.code(text)), Weights.CODE));
        }
        return Query.of(q -> q.bool(b -> b.should(ways).minimumShouldMatch("1")));
    }

    /**
     * Usual words say more of what is looked for, and often what no text says: 镉超标吗, 牛肉能进口吗. They
     * put first what says them too; alone they are what is looked for.
     */
    private static Query together(List<Part> parts, Set<Part> usual, Breadth breadth) {
        List<Part> needed = parts.stream().filter(part -> !usual.contains(part)).toList();
        List<Part> looked = needed.isEmpty() ? parts : needed;
        List<Query> ways = new ArrayList<>(queries(parts.stream(), breadth));
        if (looked.size() > ENOUGH_IF_ALL) {
            ways.add(Matching.worth(Weights.EVERY_PART, every(looked.stream(), breadth)));
        }
        if (breadth != Breadth.ALL) {
            ways.add(Matching.worth(Weights.ALL_OF_IT, enough(looked, Breadth.ALL)));
            looked.forEach(part -> ways.add(Matching.telling(part)));
        }
        return Query.of(q -> q.bool(b -> b.filter(enough(looked, breadth)).should(ways)));
    }

    /** Which publications say enough of it; how well they say it is not asked here. */
    private static Query enough(List<Part> parts, Breadth breadth) {
        return switch (breadth) {
            case ALL -> atLeast(PARTS_TOGETHER, queries(parts.stream(), breadth));
            case ANY -> atLeast("1", queries(parts.stream(), breadth));
            case PART ->
                    parts.stream().noneMatch(Asked::isExact)
                            ? enough(parts, Breadth.ANY)
                            : every(parts.stream().filter(Asked::isExact), breadth);
        };
    }

    private static Query every(Stream<Part> parts, Breadth breadth) {
        return Query.of(q -> q.bool(b -> b.must(queries(parts, breadth))));
    }

    private static boolean isExact(Part part) {
        return switch (part) {
            case Code code -> true;
            case Phrase phrase -> true;
            case Named named -> false;
            case Words words -> false;
        };
    }

    private static Query atLeast(String howMany, List<Query> queries) {
        return Query.of(q -> q.bool(b -> b.should(queries).minimumShouldMatch(howMany)));
    }

    private static List<Query> queries(Stream<Part> parts, Breadth breadth) {
        return parts.map(part -> Matching.of(part, breadth)).toList();
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
