package org.fenghuo.portal.casework;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes out of a table of counts what could point at a person: each count from one to four, and
 * where those together are still fewer than five, or than two for each, the next smallest as well,
 * so that nothing can be found by subtracting from the sum (ADR 0026).
 */
final class SmallCells {
    static final int SMALLEST = 5;

    /** Five hidden cells that hold five together would be one each. */
    private static final int LEAST_EACH = 2;

    private SmallCells() {}

    /** The same keys in the same order; null where the count is not told. */
    static Map<String, @Nullable Integer> hidden(Map<String, Integer> counts) {
        List<Map.Entry<String, Integer>> ascending = new ArrayList<>(counts.entrySet());
        ascending.removeIf(cell -> cell.getValue() == 0);
        ascending.sort(Comparator.comparingInt(Map.Entry::getValue));
        Map<String, @Nullable Integer> shown = new LinkedHashMap<>(counts);
        int together = 0;
        int hidden = 0;
        for (Map.Entry<String, Integer> cell : ascending) {
            boolean safe = hidden == 0 || together >= Math.max(SMALLEST, LEAST_EACH * hidden);
            if (cell.getValue() >= SMALLEST && safe) {
                break;
            }
            shown.put(cell.getKey(), null);
            together += cell.getValue();
            hidden++;
        }
        return shown;
    }
}
