package org.fenghuo.portal.exchange.imports;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes many rows by one statement: one journey to the database instead of hundreds. */
final class Rows {
    private Rows() {}

    static void insert(
            JdbcClient database, String statement, List<? extends List<@Nullable Object>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        String places =
                "(" + String.join(", ", Collections.nCopies(rows.getFirst().size(), "?")) + ")";
        List<@Nullable Object> values = new ArrayList<>();
        rows.forEach(values::addAll);
        database.sql(statement + String.join(", ", Collections.nCopies(rows.size(), places)))
                .params(values)
                .update();
    }
}
