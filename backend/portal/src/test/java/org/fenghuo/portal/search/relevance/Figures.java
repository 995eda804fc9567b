package org.fenghuo.portal.search.relevance;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * How good an answer is.
 *
 * @param ndcg of the first ten, gains 2^grade − 1: 1 where none could be ordered better
 * @param recall share of what is relevant that is among the first fifty, of at most fifty
 * @param mrr one by the place of the first that is relevant
 */
record Figures(double ndcg, double recall, double mrr) {
    static final int LOOKED_AT = 50;
    private static final int FIRST = 10;

    /** Of an answer, in its order. */
    static Figures of(List<String> answer, Map<String, Integer> grades) {
        List<Integer> gained =
                answer.stream().map(number -> grades.getOrDefault(number, 0)).toList();
        List<Integer> ideal = grades.values().stream().sorted(Comparator.reverseOrder()).toList();
        long found = gained.stream().limit(LOOKED_AT).filter(grade -> grade > 0).count();
        int first = gained.stream().map(grade -> grade > 0).toList().indexOf(true);
        return new Figures(
                dcg(gained) / dcg(ideal),
                (double) found / Math.min(LOOKED_AT, grades.size()),
                first < 0 ? 0 : 1.0 / (first + 1));
    }

    private static double dcg(List<Integer> grades) {
        double dcg = 0;
        for (int i = 0; i < Math.min(FIRST, grades.size()); i++) {
            dcg += (Math.pow(2, grades.get(i)) - 1) / (Math.log(i + 2) / Math.log(2));
        }
        return dcg;
    }

    static Figures mean(Collection<Figures> all) {
        return new Figures(
                all.stream().mapToDouble(Figures::ndcg).average().orElse(0),
                all.stream().mapToDouble(Figures::recall).average().orElse(0),
                all.stream().mapToDouble(Figures::mrr).average().orElse(0));
    }
}
