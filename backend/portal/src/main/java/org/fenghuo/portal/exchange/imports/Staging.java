package org.fenghuo.portal.exchange.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows between being read and being published. */
@Repository
class Staging {
    private final JdbcClient database;

    Staging(JdbcClient database) {
        this.database = database;
    }

    void add(long job, List<StagedRow> rows) {
        Rows.insert(
                database,
                "insert into import_row (job, line, source_system, key_hash, sort_key, weight, draft) values ",
                rows.stream()
                        .map(row ->
                                List.<Object>of(
                                        job,
                                        row.line(),
                                        row.system(),
                                        row.keyHash(),
                                        row.order(),
                                        row.weight(),
                                        row.draft()))
                        .toList());
    }

    /** The next key with more than one row. */
    Optional<String> nextRepeated(long job, String afterKey) {
        return database.sql(
                        """
                        select key_hash from import_row where job = ? and key_hash > ?
                        group by key_hash having count(*) > 1 order by key_hash limit 1
                        """)
                .params(job, afterKey)
                .query(String.class)
                .optional();
    }

    /** The line of a key's row that stands last. */
    long last(long job, String key) {
        return database.sql("select max(line) from import_row where job = ? and key_hash = ?")
                .params(job, key)
                .query(Long.class)
                .single();
    }

    /**
     * The line of a key's newest row. Among equals the one that says more: sources repeat a row
     * when they add to it, and not always behind the older one. Among those the one that stands
     * last.
     */
    long newest(long job, String key) {
        return database.sql(
                        """
                        select line from import_row where job = ? and key_hash = ?
                        order by sort_key desc, weight desc, line desc limit 1
                        """)
                .params(job, key)
                .query(Long.class)
                .single();
    }

    /** Takes out all rows of a key but one; how many at most it is told. */
    int dropOthers(long job, String key, long line, int limit) {
        return database.sql(
                        "delete from import_row where job = ? and key_hash = ? and line <> ? limit ?")
                .params(job, key, line, limit)
                .update();
    }

    /** The first rows of a key, as they stand in the file. */
    List<StagedRow> ofKey(long job, String key, int limit) {
        return database.sql(
                        "select * from import_row where job = ? and key_hash = ? order by line limit ?")
                .params(job, key, limit)
                .query((row, n) -> row(row))
                .list();
    }

    void drop(long job, List<Long> lines) {
        database.sql("delete from import_row where job = :job and line in (:lines)")
                .param("job", job)
                .param("lines", lines)
                .update();
    }

    void rewrite(long job, StagedRow row) {
        database.sql("update import_row set draft = ?, weight = ? where job = ? and line = ?")
                .params(row.draft(), row.weight(), job, row.line())
                .update();
    }

    /** What is published next, oldest first, of bounded number and size, but at least one. */
    List<StagedRow> next(ImportJob job, int limit, long size) {
        Progress from = job.progress();
        List<Integer> weights =
                database.sql("select weight from import_row where " + AFTER)
                        .param("job", job.seq())
                        .param("sort", from.publishedOrder())
                        .param("line", from.publishedLine())
                        .param("limit", limit)
                        .query((row, n) -> row.getInt(1))
                        .list();
        int fitting = 0;
        for (long sum = 0;
                fitting < weights.size() && (fitting == 0 || sum + weights.get(fitting) <= size);
                fitting++) {
            sum += weights.get(fitting);
        }
        return database.sql("select * from import_row where " + AFTER)
                .param("job", job.seq())
                .param("sort", from.publishedOrder())
                .param("line", from.publishedLine())
                .param("limit", fitting)
                .query((row, n) -> row(row))
                .list();
    }

    private static final String AFTER =
            "job = :job and (sort_key > :sort or sort_key = :sort and line > :line)"
                    + " order by sort_key, line limit :limit";

    /** Which of these keys the file has a row of, taken over or not. */
    Set<String> listed(long job, Collection<String> keys) {
        Set<String> listed = new HashSet<>();
        for (String table : List.of("import_row", "import_refusal")) {
            listed.addAll(
                    database.sql(
                                    "select distinct key_hash from "
                                            + table
                                            + " where job = :job and key_hash in (:keys)")
                            .param("job", job)
                            .param("keys", keys)
                            .query((row, n) -> row.getString(1))
                            .list());
        }
        return listed;
    }

    /** Rows of which nobody can say whose they are. */
    long anonymous(long job) {
        return database.sql(
                        "select count(distinct line) from import_refusal where job = ? and key_hash is null")
                .param(job)
                .query(Long.class)
                .single();
    }

    /** The systems that the rows come from; more than one only where rows name them themselves. */
    List<String> systems(long job) {
        return database.sql("select distinct source_system from import_row where job = ? limit 2")
                .param(job)
                .query((row, n) -> row.getString(1))
                .list();
    }

    private static StagedRow row(ResultSet row) throws SQLException {
        return new StagedRow(
                row.getLong("line"),
                row.getString("source_system"),
                row.getString("key_hash"),
                row.getString("sort_key"),
                row.getInt("weight"),
                row.getString("draft"));
    }
}
