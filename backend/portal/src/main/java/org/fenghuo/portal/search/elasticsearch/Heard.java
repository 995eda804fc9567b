package org.fenghuo.portal.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import co.elastic.clients.elasticsearch.core.search.HighlightField;
import co.elastic.clients.util.NamedValue;
import java.util.ArrayList;
import java.util.List;
import org.fenghuo.portal.search.words.Words;

/** Whether words are used anywhere, and what sounds like them. */
final class Heard {
    private Heard() {}

    /** Written so, or, in Latin letters, any of its words or what they sound like. */
    static Query somewhere(Words words) {
        List<Query> ways = new ArrayList<>();
        ways.add(phrase(words.written(), Place.allChars()));
        if (words.written().codePoints().noneMatch(Character::isIdeographic)) {
            ways.add(together(words.written()));
            words.syllables()
                    .forEach(reading ->
                            ways.add(phrase(String.join(" ", reading), Place.allSounds())));
        }
        return Query.of(q -> q.bool(b -> b.should(ways).minimumShouldMatch("1")));
    }

    static Query sounding(String chinese) {
        return Query.of(q ->
                q.multiMatch(m ->
                        m.query(chinese)
                                .type(TextQueryType.Phrase)
                                .analyzer("pinyin")
                                .fields(Place.allSounds())));
    }

    static List<NamedValue<HighlightField>> sounds() {
        return Place.allSounds().stream()
                .map(field -> NamedValue.of(field, HighlightField.of(f -> f)))
                .toList();
    }

    private static Query together(String written) {
        return Query.of(q ->
                q.multiMatch(m ->
                        m.query(written)
                                .type(TextQueryType.CrossFields)
                                .operator(Operator.And)
                                .fields(Place.allWords())));
    }

    private static Query phrase(String written, List<String> fields) {
        return Query.of(
                q -> q.multiMatch(m -> m.query(written).type(TextQueryType.Phrase).fields(fields)));
    }
}
