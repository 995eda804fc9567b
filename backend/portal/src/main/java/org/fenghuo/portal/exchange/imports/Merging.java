package org.fenghuo.portal.exchange.imports;

import java.util.List;
import java.util.Optional;
import org.fenghuo.portal.exchange.mapping.ImportPlan;
import org.fenghuo.portal.exchange.mapping.Mapping;
import org.fenghuo.portal.exchange.mapping.Mappings;
import org.fenghuo.portal.publishing.Transactions;
import org.springframework.stereotype.Component;

/** Makes one row of a key's rows, as the mapping says. */
@Component
class Merging implements Step {
    private static final int ROWS = 1_000;
    private static final int KEYS = 100;

    private final Mappings mappings;
    private final Staging staging;
    private final ImportJobs jobs;
    private final Transactions transactions;

    Merging(Mappings mappings, Staging staging, ImportJobs jobs, Transactions transactions) {
        this.mappings = mappings;
        this.staging = staging;
        this.jobs = jobs;
        this.transactions = transactions;
    }

    @Override
    public Phase phase() {
        return Phase.MERGING;
    }

    @Override
    public ImportJob take(ImportJob job, String owner) {
        Mapping.Merge merge =
                mappings.plan(job.mapping()).map(ImportPlan::merge).orElse(Mapping.Merge.LAST);
        return transactions.write(() -> jobs.save(merged(job, merge), owner));
    }

    private ImportJob merged(ImportJob job, Mapping.Merge merge) {
        ImportJob next = job;
        int rows = 0;
        for (int keys = 0; keys < KEYS && rows < ROWS; keys++) {
            Optional<String> key = staging.nextRepeated(job.seq(), next.progress().mergedKey());
            if (key.isEmpty()) {
                return next.in(
                        job.mode() == ImportMode.SNAPSHOT ? Phase.COMPARING : Phase.PUBLISHING);
            }
            int dropped = merge(job.seq(), key.get(), merge);
            rows += dropped;
            // A key with more rows than a step takes comes again: only a single row is passed by.
            next = next.counting(Counts.ofMerged(dropped));
            next = dropped < ROWS ? next.at(next.progress().mergedTo(key.get())) : next;
        }
        return next;
    }

    private int merge(long job, String key, Mapping.Merge merge) {
        return switch (merge) {
            case LAST -> staging.dropOthers(job, key, staging.last(job, key), ROWS);
            case NEWEST -> staging.dropOthers(job, key, staging.newest(job, key), ROWS);
            case UNION -> unite(job, key);
        };
    }

    private int unite(long job, String key) {
        List<StagedRow> rows = staging.ofKey(job, key, ROWS + 1);
        StagedRow last = rows.getLast();
        staging.rewrite(job, last.saying(Union.of(rows.stream().map(StagedRow::draft).toList())));
        staging.drop(
                job,
                rows.stream().map(StagedRow::line).filter(line -> line != last.line()).toList());
        return rows.size() - 1;
    }
}
