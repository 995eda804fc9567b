package org.fenghuo.portal.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * A column whose texts {@link Seal} sealed. Each is a bean, so that all are sealed anew when the
 * key changes. Beside it the table has {@code sealed_by}, generated: the first five bytes, by an
 * index.
 *
 * @param table its table
 * @param name of the column
 * @param keys columns that tell its rows apart
 * @param atOnce how many rows are sealed anew in one transaction
 * @param place of the text of a row
 */
public record SealedColumn(String table, String name, List<String> keys, int atOnce, Place place) {
    /** How many texts fit into one transaction well. */
    public static final int TEXTS = 200;

    public SealedColumn {
        keys = List.copyOf(keys);
    }

    /** Where a text lies. */
    @FunctionalInterface
    public interface Place {
        String of(ResultSet row) throws SQLException;
    }
}
