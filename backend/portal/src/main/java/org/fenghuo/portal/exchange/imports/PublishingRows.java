package org.fenghuo.portal.exchange.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.fenghuo.portal.exchange.format.ExchangeFormat;
import org.fenghuo.portal.kernel.Problem;
import org.fenghuo.portal.publishing.Change;
import org.fenghuo.portal.publishing.Command;
import org.fenghuo.portal.publishing.Draft;
import org.fenghuo.portal.publishing.Outcome;
import org.fenghuo.portal.publishing.Publishing;
import org.fenghuo.portal.publishing.Transactions;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/**
 * Publishes the next rows, oldest first, so that the newest stand first wherever the newest come
 * first.
 */
@Component
class PublishingRows implements Step {
    private static final String REASON = "来源更新了内容 (its source changed what it says)";
    private static final ExchangeFormat FORMAT = new ExchangeFormat();

    private final Staging staging;
    private final Refusals refusals;
    private final Publishing publishing;
    private final ImportJobs jobs;
    private final Transactions transactions;
    private final ImportSettings settings;

    PublishingRows(
            Staging staging,
            Refusals refusals,
            Publishing publishing,
            ImportJobs jobs,
            Transactions transactions,
            ImportSettings settings) {
        this.staging = staging;
        this.refusals = refusals;
        this.publishing = publishing;
        this.jobs = jobs;
        this.transactions = transactions;
        this.settings = settings;
    }

    @Override
    public Phase phase() {
        return Phase.PUBLISHING;
    }

    @Override
    public ImportJob take(ImportJob job, String owner) {
        List<StagedRow> rows = staging.next(job, settings.chunk(), settings.chunkSize().toBytes());
        if (rows.isEmpty()) {
            return jobs.save(job.in(Phase.WITHDRAWING), owner);
        }
        try {
            return publish(job, owner, rows);
        } catch (DataIntegrityViolationException e) {
            return oneByOne(job, owner, rows);
        }
    }

    /** What the database refuses of a whole chunk is found by handing it the rows singly. */
    private ImportJob oneByOne(ImportJob job, String owner, List<StagedRow> rows) {
        ImportJob next = job;
        for (StagedRow row : rows) {
            ImportJob before = next;
            try {
                next = publish(before, owner, List.of(row));
            } catch (DataIntegrityViolationException e) {
                next = transactions.write(() -> jobs.save(refused(before, row), owner));
            }
        }
        return next;
    }

    private ImportJob refused(ImportJob job, StagedRow row) {
        refusals.add(
                job.seq(),
                List.of(
                        new Refusal(
                                row.line(),
                                row.keyHash(),
                                List.of(Problem.of("", "not-storable")))));
        return job.at(job.progress().publishedTo(row.order(), row.line()))
                .counting(Counts.ofRefused(1));
    }

    private ImportJob publish(ImportJob job, String owner, List<StagedRow> rows) {
        List<Command> commands =
                rows.stream()
                        .<Command>map(row -> new Command.TakeOver(draft(row), REASON))
                        .toList();
        StagedRow last = rows.getLast();
        return transactions.write(() -> {
            // The lease first: a portal that lost it must not wait for, or hold, any lock on
            // publications.
            jobs.save(job, owner);
            Tally tally = new Tally();
            List<Outcome> outcomes = publishing.apply(commands);
            for (int i = 0; i < rows.size(); i++) {
                tally.add(rows.get(i), outcomes.get(i));
            }
            refusals.add(job.seq(), tally.refused);
            ImportJob next = job.at(job.progress().publishedTo(last.order(), last.line()));
            return jobs.save(next.counting(tally.counts), owner);
        });
    }

    private static Draft draft(StagedRow row) {
        return switch (FORMAT.read(row.draft())) {
            case org.fenghuo.portal.exchange.format.Reading.Understood(var draft) -> draft;
            case org.fenghuo.portal.exchange.format.Reading.Garbled(var problems) ->
                    throw new IllegalStateException(
                            "a staged row cannot be read again: "
                                    + problems.stream()
                                            .map(Problem::toString)
                                            .collect(Collectors.joining()));
        };
    }

    /** What became of the rows of a chunk. */
    private static final class Tally {
        private final List<Refusal> refused = new ArrayList<>();
        private Counts counts = Counts.NONE;

        void add(StagedRow row, Outcome outcome) {
            switch (outcome) {
                case Outcome.Done(var number, var changes) ->
                        counts =
                                counts.plus(
                                        changes.contains(Change.PUBLISHED)
                                                ? new Counts(0, 1, 0, 0, 0, 0, 0, 0)
                                                : new Counts(0, 0, 1, 0, 0, 0, 0, 0));
                case Outcome.Unchanged(var number) ->
                        counts = counts.plus(new Counts(0, 0, 0, 1, 0, 0, 0, 0));
                case Outcome.Refused(var problems) -> {
                    refused.add(new Refusal(row.line(), row.keyHash(), problems));
                    counts = counts.plus(Counts.ofRefused(1));
                }
            }
        }
    }
}
