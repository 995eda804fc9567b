package org.fenghuo.portal.exchange.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.fenghuo.portal.exchange.store.Cells;
import org.fenghuo.portal.kernel.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WishTests {
    @Test
    void theSameSearchIsTheSameWishHoweverItIsWritten() {
        Wish one =
                wish(
                        Map.of(
                                "q",
                                List.of(" 枸杞 "),
                                "kinds",
                                List.of("RECALL"),
                                "sort",
                                List.of("NEWEST")));
        Wish two = wish(Map.of("kinds", List.of("RECALL", ""), "q", List.of("枸杞")));

        assertThat(one).isEqualTo(two);
        assertThat(one.fingerprint()).isEqualTo(two.fingerprint());
        assertThat(one.query()).isEqualTo("kinds=RECALL&q=%E6%9E%B8%E6%9D%9E");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1", "＠x"})
    void whatASpreadsheetTakesForAFormulaIsText(String cell) {
        assertThat(Cells.harmless(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "枸杞", "a=1", "2026-01-01"})
    void otherCellsStayWhatTheyAre(String cell) {
        assertThat(Cells.harmless(cell)).isEqualTo(cell);
    }

    private static Wish wish(Map<String, List<String>> parameters) {
        return Wish.of(ExportFormat.CSV, Lang.ZH, parameters);
    }
}
