package org.fenghuo.portal.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.Instant;
import java.util.List;
import org.fenghuo.portal.kernel.Kind;
import org.fenghuo.portal.kernel.Standing;
import org.fenghuo.portal.search.Clues;

/**
 * Clues in the engine's language. The order only has to bring what may be about the item within the
 * limit: whether it is, is decided by comparing. So an identity goes before anything, then other
 * codes, then words; what holds goes before what held.
 */
final class Pointers {
    private static final float IDENTITY = 1_000;
    private static final float IN_FORCE = 100;
    private static final float CODE = 50;
    private static final float BEGINNING = 20;

    /** Of a name in words, so many must be there. */
    private static final String MOST_WORDS = "2<60%";

    private Pointers() {}

    static Query query(Clues clues, Instant now) {
        return Query.of(q ->
                q.bool(b ->
                        b.filter(Questions.notGone(now))
                                .filter(kinds(clues.kinds()))
                                .must(any(clues))
                                .should(inForce())));
    }

    private static Query any(Clues clues) {
        BoolQuery.Builder any = new BoolQuery.Builder().minimumShouldMatch("1");
        terms(any, "codes", clues.identities(), IDENTITY);
        terms(any, "codes", clues.codes(), CODE);
        clues.beginnings()
                .forEach(beginning ->
                        any.should(q ->
                                q.prefix(p -> p.field("codes").value(beginning).boost(BEGINNING))));
        if (clues.product() != null) {
            words(any, "products_text", clues.product());
            words(any, "title.zh", clues.product());
            words(any, "title.en", clues.product());
        }
        if (clues.brand() != null) {
            phrase(any, "products_text.chars", clues.brand());
        }
        if (clues.firm() != null) {
            phrase(any, "enterprises_text.chars", clues.firm());
        }
        return any.build()._toQuery();
    }

    private static Query kinds(List<Kind> kinds) {
        List<FieldValue> names = kinds.stream().map(kind -> FieldValue.of(kind.name())).toList();
        return Query.of(q -> q.terms(t -> t.field("kind").terms(v -> v.value(names))));
    }

    private static Query inForce() {
        return Query.of(q ->
                q.term(t -> t.field("standing").value(Standing.IN_FORCE.name()).boost(IN_FORCE)));
    }

    private static void terms(
            BoolQuery.Builder any, String field, List<String> codes, float boost) {
        if (!codes.isEmpty()) {
            any.should(q ->
                    q.terms(t ->
                            t.field(field)
                                    .terms(v ->
                                            v.value(codes.stream().map(FieldValue::of).toList()))
                                    .boost(boost)));
        }
    }

    private static void words(BoolQuery.Builder any, String field, String words) {
        any.should(q ->
                q.match(m ->
                        m.field(field)
                                .query(words)
                                .operator(Operator.Or)
                                .minimumShouldMatch(MOST_WORDS)));
    }

    private static void phrase(BoolQuery.Builder any, String field, String words) {
        any.should(q -> q.matchPhrase(m -> m.field(field).query(words)));
    }
}
