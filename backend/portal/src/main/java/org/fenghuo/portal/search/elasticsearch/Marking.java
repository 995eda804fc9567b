package org.fenghuo.portal.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fenghuo.portal.search.words.Code;
import org.fenghuo.portal.search.words.Concept;
import org.fenghuo.portal.search.words.Named;
import org.fenghuo.portal.search.words.Part;
import org.fenghuo.portal.search.words.Phrase;
import org.fenghuo.portal.search.words.Question;
import org.fenghuo.portal.search.words.Words;

/**
 * What is marked in a passage: what was written, and the other names of what it means. A document
 * is found by its concepts, which are in no text; a reader wants to see why.
 */
final class Marking {
    /** More names make the marking slow, and the first ones are those that texts use. */
    private static final int MOST_NAMES = 20;

    private static final int MOST_PARTS = 12;

    private static final List<String> FIELDS =
            Stream.of(Place.allWords(), Place.allChars()).flatMap(List::stream).distinct().toList();

    private Marking() {}

    static Query of(Question question) {
        List<Query> marks = new ArrayList<>();
        question.parts().stream().limit(MOST_PARTS).forEach(part -> add(marks, part));
        names(question).forEach(name -> marks.add(phrase(name, FIELDS)));
        return Query.of(q -> q.bool(b -> b.should(marks)));
    }

    private static void add(List<Query> marks, Part part) {
        marks.add(phrase(part.written(), FIELDS));
        switch (part) {
            case Words words -> {
                marks.add(words(words.written()));
                words.syllables()
                        .forEach(syllables ->
                                marks.add(phrase(String.join(" ", syllables), Place.allSounds())));
            }
            case Named named -> {}
            case Phrase phrase -> {}
            case Code code -> {}
        }
    }

    /** In turn one of each part, so that no part's many names leave none to the others. */
    private static List<String> names(Question question) {
        List<List<String>> names =
                question.parts().stream()
                        .<List<String>>mapMulti((part, next) -> {
                            if (part instanceof Named named) {
                                next.accept(
                                        named.concepts().stream()
                                                .map(Concept::names)
                                                .flatMap(List::stream)
                                                .toList());
                            }
                        })
                        .toList();
        int longest = names.stream().mapToInt(List::size).max().orElse(0);
        return Stream.iterate(0, i -> i < longest, i -> i + 1)
                .flatMap(i -> names.stream().filter(of -> i < of.size()).map(of -> of.get(i)))
                .distinct()
                .limit(MOST_NAMES)
                .toList();
    }

    private static Query words(String written) {
        return Query.of(q -> q.multiMatch(m -> m.query(written).fields(Place.allWords())));
    }

    private static Query phrase(String written, List<String> fields) {
        return Query.of(
                q -> q.multiMatch(m -> m.query(written).type(TextQueryType.Phrase).fields(fields)));
    }
}
