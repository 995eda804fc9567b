package org.fenghuo.portal.exchange.imports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fenghuo.portal.exchange.format.ExchangeFormat;
import org.fenghuo.portal.exchange.mapping.ImportPlan;
import org.fenghuo.portal.exchange.mapping.Mappings;
import org.fenghuo.portal.exchange.mapping.RowReader;
import org.fenghuo.portal.exchange.mapping.Translation;
import org.fenghuo.portal.kernel.InvalidInput;
import org.fenghuo.portal.kernel.Problem;
import org.fenghuo.portal.publishing.ExternalKey;
import org.fenghuo.portal.publishing.Transactions;
import org.springframework.stereotype.Component;

/** Reads the next rows of the file into staging rows and refusals. */
@Component
class Reading implements Step {
    private static final ExchangeFormat FORMAT = new ExchangeFormat();

    private final Mappings mappings;
    private final Blobs blobs;
    private final Staging staging;
    private final Refusals refusals;
    private final ImportJobs jobs;
    private final Transactions transactions;
    private final ImportSettings settings;

    Reading(
            Mappings mappings,
            Blobs blobs,
            Staging staging,
            Refusals refusals,
            ImportJobs jobs,
            Transactions transactions,
            ImportSettings settings) {
        this.mappings = mappings;
        this.blobs = blobs;
        this.staging = staging;
        this.refusals = refusals;
        this.jobs = jobs;
        this.transactions = transactions;
        this.settings = settings;
    }

    @Override
    public Phase phase() {
        return Phase.READING;
    }

    @Override
    public ImportJob take(ImportJob job, String owner) throws IOException {
        Batch batch = new Batch(new Entitlement(job, mappings));
        Progress from = job.progress();
        int limit = Math.toIntExact(settings.recordLimit().toBytes());
        boolean ended;
        Progress reached;
        try (RowReader<Translation> reader =
                new RowReader<>(
                        blobs.content(job.seq()),
                        plan(job),
                        limit,
                        from.readOffset(),
                        from.readLine())) {
            ended = fill(batch, reader);
            reached = from.readTo(Math.max(batch.end, from.readOffset()), reader.line());
        }
        ImportJob next = job.at(reached).counting(Counts.ofRead(batch.read, batch.refused.size()));
        return transactions.write(() -> {
            staging.add(job.seq(), batch.rows);
            refusals.add(job.seq(), batch.refused);
            return jobs.save(ended ? next.in(Phase.MERGING) : next, owner);
        });
    }

    /** Whether the file came to its end. */
    private boolean fill(Batch batch, RowReader<Translation> reader) throws IOException {
        while (batch.read < settings.chunk() && batch.size < settings.chunkSize().toBytes()) {
            RowReader.Read<Translation> row = reader.next();
            if (row == null) {
                return true;
            }
            batch.add(row);
        }
        return false;
    }

    private ImportPlan plan(ImportJob job) {
        ImportPlan plan =
                mappings.plan(job.mapping())
                        .orElseThrow(() ->
                                new InvalidInput(
                                        Problem.of(
                                                "mapping", "unknown-mapping", job.mapping(), "")));
        if (!plan.version().equals(job.mappingVersion())) {
            throw new InvalidInput(Problem.of("mapping", "mapping-changed", job.mapping()));
        }
        return plan;
    }

    /** What one step has read. */
    private static final class Batch {
        private final Entitlement entitlement;
        private final List<StagedRow> rows = new ArrayList<>();
        private final List<Refusal> refused = new ArrayList<>();
        private int read;
        private long size;
        private long end;

        Batch(Entitlement entitlement) {
            this.entitlement = entitlement;
        }

        void add(RowReader.Read<Translation> row) {
            read++;
            end = row.end();
            switch (row.translation()) {
                case Translation.Translated(var draft, var key, var order) -> {
                    List<Problem> problems = entitlement.problems(draft, key);
                    String line = FORMAT.write(draft);
                    size += line.length();
                    if (problems.isEmpty()) {
                        rows.add(StagedRow.of(row.line(), key, order, line));
                    } else {
                        refuse(row.line(), Optional.of(key), problems);
                    }
                }
                case Translation.Refused(var key, var problems) ->
                        refuse(row.line(), key, problems);
            }
        }

        private void refuse(long line, Optional<ExternalKey> key, List<Problem> problems) {
            refused.add(new Refusal(line, key.map(StagedRow::hash).orElse(null), problems));
        }
    }
}
