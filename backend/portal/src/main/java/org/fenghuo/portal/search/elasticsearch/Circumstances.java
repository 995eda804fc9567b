package org.fenghuo.portal.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.Time;
import co.elastic.clients.elasticsearch._types.query_dsl.FunctionBoostMode;
import co.elastic.clients.elasticsearch._types.query_dsl.FunctionScore;
import co.elastic.clients.elasticsearch._types.query_dsl.FunctionScoreMode;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.Instant;
import java.util.List;
import org.fenghuo.portal.kernel.Level;
import org.fenghuo.portal.kernel.Rules;
import org.fenghuo.portal.kernel.Standing;

/**
 * What decides among publications that say the same: whether it still holds, how grave it is, how
 * new. Together less than a fifth of what the words are worth: old but exact comes before new but
 * vague.
 */
final class Circumstances {
    /** At this age half of what newness is worth is gone. */
    private static final String HALF_NEW = "730d";

    /** Whose portal this is, as the thesaurus calls it. */
    private static final String HOME = "qinghai";

    private Circumstances() {}

    /**
     * Weighs what was found.
     *
     * @param text the question, for its language
     */
    static Query weigh(Query words, String text, Instant now) {
        return Query.of(q ->
                q.functionScore(f ->
                        f.query(words)
                                .functions(
                                        List.of(
                                                always(),
                                                when(
                                                        "standing",
                                                        List.of(Standing.IN_FORCE.name()),
                                                        Weights.IN_FORCE),
                                                when(
                                                        "level",
                                                        List.of(Level.I.name(), Level.II.name()),
                                                        Weights.GRAVE),
                                                when("concepts_told", List.of(HOME), Weights.HOME),
                                                titled(
                                                        text.codePoints()
                                                                        .anyMatch(
                                                                                Character
                                                                                        ::isIdeographic)
                                                                ? "title.zh"
                                                                : "title.en"),
                                                recent(now)))
                                .scoreMode(FunctionScoreMode.Sum)
                                .boostMode(FunctionBoostMode.Multiply)));
    }

    private static FunctionScore always() {
        return FunctionScore.of(f -> f.filter(q -> q.matchAll(m -> m)).weight(1.0));
    }

    private static FunctionScore when(String field, List<String> values, float worth) {
        return FunctionScore.of(
                f -> f.filter(Narrowing.anyOf(field, values)).weight((double) worth));
    }

    private static FunctionScore titled(String field) {
        return FunctionScore.of(f ->
                f.filter(q -> q.exists(e -> e.field(field)))
                        .weight((double) Weights.IN_ITS_LANGUAGE));
    }

    private static FunctionScore recent(Instant now) {
        return FunctionScore.of(f ->
                f.exp(d ->
                                d.date(p ->
                                        p.field("published_on")
                                                .placement(m ->
                                                        m.origin(Rules.dayOf(now).toString())
                                                                .scale(
                                                                        Time.of(t ->
                                                                                t.time(HALF_NEW)))
                                                                .decay(0.5))))
                        .weight((double) Weights.RECENT));
    }
}
