package org.fenghuo.portal.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SmallCellsTests {
    @Test
    void fewerThanFiveAreNotTold() {
        assertThat(hidden(9, 4, 3, 8)).isEqualTo(cells(9, null, null, 8));
    }

    @Test
    void whatIsHiddenCannotBeFoundBySubtracting() {
        assertThat(hidden(9, 4, 8)).isEqualTo(cells(9, null, null));
    }

    @Test
    void fiveOfOneEachAreNotTellableFromTheirSum() {
        assertThat(hidden(1, 1, 1, 1, 1, 9, 20))
                .isEqualTo(cells(null, null, null, null, null, null, 20));
    }

    @Test
    void nothingIsNobody() {
        assertThat(hidden(0, 5, 7)).isEqualTo(cells(0, 5, 7));
    }

    private static Map<String, @Nullable Integer> hidden(Integer... counts) {
        Map<String, Integer> cells = new LinkedHashMap<>();
        for (Integer count : counts) {
            cells.put("cell " + cells.size(), count);
        }
        return SmallCells.hidden(cells);
    }

    private static Map<String, @Nullable Integer> cells(@Nullable Integer... counts) {
        Map<String, @Nullable Integer> cells = new LinkedHashMap<>();
        for (Integer count : counts) {
            cells.put("cell " + cells.size(), count);
        }
        return cells;
    }
}
