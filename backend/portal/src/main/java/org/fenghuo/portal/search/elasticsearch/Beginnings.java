package org.fenghuo.portal.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fenghuo.portal.search.SearchQuery;

/** Entries of the field {@code suggest} that begin with what was typed. */
final class Beginnings {
    private static final String FIELD = "suggest";

    /** All but letters and digits may be a sign of the engine's regular expressions. */
    private static final Pattern SIGN = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]");

    private Beginnings() {}

    static Query of(Collection<String> keys, SearchQuery among, Instant now) {
        List<Query> beginnings =
                keys.stream()
                        .map(key -> Query.of(q -> q.prefix(p -> p.field(FIELD).value(key))))
                        .toList();
        return Query.of(q ->
                q.bool(b ->
                        b.filter(Questions.words(among, now, Breadth.ALL))
                                .filter(Questions.chosen(among))
                                .filter(f ->
                                        f.bool(a ->
                                                a.should(beginnings).minimumShouldMatch("1")))));
    }

    static Aggregation entries(Collection<String> keys, int limit) {
        String any = keys.stream().map(Beginnings::literally).collect(Collectors.joining("|"));
        return Aggregation.of(a ->
                a.terms(t -> t.field(FIELD).size(limit).include(i -> i.regexp("(" + any + ").*"))));
    }

    private static String literally(String key) {
        return SIGN.matcher(key).replaceAll("\\\\$0");
    }
}
