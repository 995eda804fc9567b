package org.fenghuo.portal.casework;

import java.util.List;
import java.util.Optional;

/**
 * An unusual rise, by EARS C2 (Hutwagner et al. 2003): a day's count against mean and deviation of
 * the seven days that end three days before it. The two days between keep a rise that has begun out
 * of what is usual. Two guards against series of few: the deviation is at least what counts by
 * chance have, and fewer than {@value #FEWEST} are no rise. What that costs in false alarms: ADR
 * 0027.
 *
 * @param observed the day's count
 * @param expected mean of the days before
 * @param excess by how many deviations the day exceeds it
 */
record Rise(int observed, double expected, double excess) {
    static final int BASELINE = 7;
    static final int GAP = 2;
    static final int FEWEST = 5;
    static final double THRESHOLD = 3;

    /** Days that have to be known to judge the last of them. */
    static final int DAYS = BASELINE + GAP + 1;

    /** Whether the last day of a series rises; empty when it does not, or too little is known. */
    static Optional<Rise> atTheEndOf(List<Integer> counts) {
        if (counts.size() < DAYS) {
            return Optional.empty();
        }
        int from = counts.size() - DAYS;
        List<Integer> baseline = counts.subList(from, from + BASELINE);
        double mean = baseline.stream().mapToInt(Integer::intValue).average().orElseThrow();
        int observed = counts.getLast();
        double excess = (observed - mean) / deviation(baseline, mean);
        return observed >= FEWEST && excess > THRESHOLD
                ? Optional.of(new Rise(observed, mean, excess))
                : Optional.empty();
    }

    /** At least that of counts by chance (Poisson), with the error of a mean of so few days. */
    private static double deviation(List<Integer> counts, double mean) {
        double squares = counts.stream().mapToDouble(n -> (n - mean) * (n - mean)).sum();
        double seen = Math.sqrt(squares / (counts.size() - 1));
        double byChance = Math.sqrt(mean * (counts.size() + 1) / counts.size());
        return Math.max(seen, Math.max(byChance, 1));
    }
}
