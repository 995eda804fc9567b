package org.fenghuo.portal.exchange.mapping;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fenghuo.portal.kernel.Problem;

/**
 * How the rows of a file stand, and what each comes to.
 *
 * @param <T> what a row comes to
 */
public interface RowPlan<T> {
    /** Tried in order, row by row. */
    List<Charset> encodings();

    /** Of columns; none where a row is a line of JSON. */
    Optional<Character> delimiter();

    /** Columns that the file must have. */
    Set<String> columns();

    /** Cells that say nothing. */
    Set<String> blanks();

    T translate(Row row);

    /** What comes of a row that cannot even be taken apart. */
    T unreadable(List<Problem> problems);
}
