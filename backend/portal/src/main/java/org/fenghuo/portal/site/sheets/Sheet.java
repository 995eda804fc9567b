package org.fenghuo.portal.site.sheets;

import java.util.List;

/**
 * A table as it was sent.
 *
 * @param rows the first is the header
 */
public record Sheet(List<Line> rows) {
    /** More than a shop has on its shelves; a warehouse asks the schema. */
    public static final int MOST_ROWS = 10_000;

    public Sheet {
        rows = List.copyOf(rows);
    }

    /** One of its rows, with the number that the sender's program shows for it. */
    public sealed interface Line {
        int number();
    }

    /** Texts of its cells. */
    public record Cells(int number, List<String> values) implements Line {
        public Cells {
            values = List.copyOf(values);
        }

        boolean isBlank() {
            return values.stream().allMatch(String::isBlank);
        }
    }

    /**
     * A row that is none.
     *
     * @param problem key of the sentence that says why
     */
    public record Broken(int number, String problem) implements Line {}
}
