package org.fenghuo.portal.exchange.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.fenghuo.portal.exchange.store.Utc;
import org.fenghuo.portal.kernel.Problem;
import org.jspecify.annotations.Nullable;

/** A job as a row of {@code import_job}. */
final class JobColumns {
    private JobColumns() {}

    static Map<String, @Nullable Object> of(ImportJob job) {
        Map<String, @Nullable Object> columns = new HashMap<>(counts(job.counts()));
        Progress progress = job.progress();
        Problem problem = job.problem();
        columns.put("seq", job.seq());
        columns.put("state", job.state().name());
        columns.put("phase", job.phase().name());
        columns.put("readOffset", progress.readOffset());
        columns.put("readLine", progress.readLine());
        columns.put("mergedKey", progress.mergedKey());
        columns.put("publishedOrder", progress.publishedOrder());
        columns.put("publishedLine", progress.publishedLine());
        columns.put("field", problem == null ? null : Problems.field(problem));
        columns.put("code", problem == null ? null : problem.code());
        columns.put("args", problem == null ? null : Problems.args(problem));
        columns.put("finished", Utc.column(job.finishedAt()));
        columns.put("failures", job.failures());
        return columns;
    }

    private static Map<String, Object> counts(Counts counts) {
        return Map.of(
                "read", counts.read(),
                "published", counts.published(),
                "corrected", counts.corrected(),
                "unchanged", counts.unchanged(),
                "merged", counts.merged(),
                "refused", counts.refused(),
                "withdrawn", counts.withdrawn(),
                "withheld", counts.withheld());
    }

    static ImportJob read(ResultSet row) throws SQLException {
        return new ImportJob(
                row.getLong("seq"),
                Uuids.of(row.getBytes("id")),
                row.getString("mapping"),
                row.getString("mapping_version"),
                ImportMode.valueOf(row.getString("mode")),
                row.getBoolean("forced"),
                row.getString("agency"),
                ImportState.valueOf(row.getString("state")),
                Phase.valueOf(row.getString("phase")),
                progress(row),
                counts(row),
                problem(row),
                Objects.requireNonNull(
                        Utc.instant(row.getObject("started_at", LocalDateTime.class))),
                Utc.instant(row.getObject("finished_at", LocalDateTime.class)),
                row.getInt("failures"));
    }

    private static @Nullable Problem problem(ResultSet row) throws SQLException {
        String code = row.getString("problem_code");
        return code == null
                ? null
                : Problems.of(row.getString("problem_field"), code, row.getString("problem_args"));
    }

    private static Progress progress(ResultSet row) throws SQLException {
        return new Progress(
                row.getLong("read_offset"),
                row.getLong("read_line"),
                row.getString("merged_key"),
                row.getString("published_order"),
                row.getLong("published_line"));
    }

    private static Counts counts(ResultSet row) throws SQLException {
        return new Counts(
                row.getLong("rows_read"),
                row.getLong("rows_published"),
                row.getLong("rows_corrected"),
                row.getLong("rows_unchanged"),
                row.getLong("rows_merged"),
                row.getLong("rows_refused"),
                row.getLong("withdrawn"),
                row.getLong("withheld"));
    }
}
