package org.fenghuo.portal.casework;

import java.time.LocalDate;
import java.util.List;
import org.fenghuo.portal.kernel.Text;
import org.jspecify.annotations.Nullable;

/**
 * What came in and what became of it, as everybody may know it.
 *
 * @param through the last day that counts, the last of a month
 * @param total null for fewer than {@link SmallCells#SMALLEST}
 */
public record CaseStatistics(
        LocalDate through,
        @Nullable Integer total,
        List<CaseCount> byMonth,
        List<CaseCount> byDoor,
        List<CaseCount> byCategory,
        List<CaseCount> byPrefecture,
        List<CaseCount> byOutcome,
        List<CaseCount> byTimeToDecision) {

    /**
     * One number of a table.
     *
     * @param count null where it is not told
     */
    public record CaseCount(String code, Text label, @Nullable Integer count) {}

    public int smallest() {
        return SmallCells.SMALLEST;
    }
}
