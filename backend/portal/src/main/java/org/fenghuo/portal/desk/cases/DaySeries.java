package org.fenghuo.portal.desk.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fenghuo.portal.casework.DayCount;
import org.jspecify.annotations.Nullable;

/**
 * A series of days as a picture of 120 units height and 10 units a day.
 *
 * @param expectedAt height at which a usual day would end; null where none is known
 */
record DaySeries(
        List<Bar> bars, LocalDate first, LocalDate last, int most, @Nullable Double expectedAt) {
    private static final int HEIGHT = 120;
    private static final int DAY = 10;
    private static final int GAP = 2;

    /**
     * One day.
     *
     * @param marked whether it is the one that matters
     */
    record Bar(LocalDate day, int count, int x, double y, double height, boolean marked) {
        public int width() {
            return DAY - GAP;
        }
    }

    /**
     * @param counts at least one
     * @param marked from this day on
     */
    static DaySeries of(List<DayCount> counts, LocalDate marked, @Nullable Double expected) {
        int most = counts.stream().mapToInt(DayCount::count).max().orElse(0);
        double scale = (double) HEIGHT / Math.max(most, 1);
        List<Bar> bars = new ArrayList<>();
        for (DayCount one : counts) {
            double height = one.count() * scale;
            bars.add(
                    new Bar(
                            one.day(),
                            one.count(),
                            bars.size() * DAY,
                            HEIGHT - height,
                            height,
                            !one.day().isBefore(marked)));
        }
        return new DaySeries(
                bars,
                counts.getFirst().day(),
                counts.getLast().day(),
                most,
                expected == null ? null : HEIGHT - expected * scale);
    }
}
