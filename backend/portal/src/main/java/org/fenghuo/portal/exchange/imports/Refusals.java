package org.fenghuo.portal.exchange.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.fenghuo.portal.kernel.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows that were not taken over, by job and line. */
@Repository
class Refusals {
    private static final int PAGE = 500;

    private final JdbcClient database;

    Refusals(JdbcClient database) {
        this.database = database;
    }

    void add(long job, List<Refusal> refusals) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Refusal refusal : refusals) {
            for (int no = 0; no < refusal.problems().size(); no++) {
                Problem problem = refusal.problems().get(no);
                List<@Nullable Object> row = new ArrayList<>(List.of(job, refusal.line(), no));
                row.add(refusal.keyHash());
                row.addAll(
                        List.of(Problems.field(problem), problem.code(), Problems.args(problem)));
                rows.add(row);
            }
        }
        Rows.insert(
                database,
                "insert into import_refusal (job, line, no, key_hash, field, code, args) values ",
                rows);
    }

    /** All of a job's, by line, page by page. */
    void each(long job, BiConsumer<Long, Problem> each) {
        long[] after = {0, -1};
        int found = PAGE;
        while (found == PAGE) {
            found = page(job, after, each);
        }
    }

    private int page(long job, long[] after, BiConsumer<Long, Problem> each) {
        return database.sql(
                        """
                        select line, no, field, code, args from import_refusal
                        where job = :job and (line > :line or line = :line and no > :no)
                        order by line, no limit :page
                        """)
                .param("job", job)
                .param("line", after[0])
                .param("no", after[1])
                .param("page", PAGE)
                .query((row, n) -> {
                    after[0] = row.getLong("line");
                    after[1] = row.getLong("no");
                    each.accept(
                            row.getLong("line"),
                            Problems.of(
                                    row.getString("field"),
                                    row.getString("code"),
                                    row.getString("args")));
                    return 1;
                })
                .list()
                .size();
    }
}
