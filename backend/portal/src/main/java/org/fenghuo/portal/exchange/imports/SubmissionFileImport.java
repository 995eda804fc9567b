package org.fenghuo.portal.exchange.imports;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.fenghuo.portal.accounts.Act;
import org.fenghuo.portal.accounts.Audit;
import org.fenghuo.portal.exchange.SubmissionFiles;
import org.fenghuo.portal.exchange.mapping.RowReader;
import org.fenghuo.portal.exchange.mapping.SubmissionPlan;
import org.fenghuo.portal.exchange.mapping.SubmissionPlans;
import org.fenghuo.portal.exchange.mapping.SubmissionReading;
import org.fenghuo.portal.intake.Imported;
import org.fenghuo.portal.intake.ImportedSubmission;
import org.fenghuo.portal.intake.SubmissionImport;
import org.fenghuo.portal.kernel.InvalidInput;
import org.fenghuo.portal.kernel.Problem;
import org.fenghuo.portal.publishing.Transactions;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Service;

/** Carries a file of submissions through, row by row, in batches that are kept whole. */
@Service
class SubmissionFileImport implements SubmissionFiles {
    /** Rows of one transaction: long enough to be quick, short enough to lock nobody out. */
    private static final int BATCH = 100;

    private final SubmissionPlans plans;
    private final SubmissionImport intake;
    private final Transactions transactions;
    private final ImportSettings settings;
    private final ApplicationEventPublisher events;
    private final Audit audit;

    SubmissionFileImport(
            SubmissionPlans plans,
            SubmissionImport intake,
            Transactions transactions,
            ImportSettings settings,
            ApplicationEventPublisher events,
            Audit audit) {
        this.plans = plans;
        this.intake = intake;
        this.transactions = transactions;
        this.settings = settings;
        this.events = events;
        this.audit = audit;
    }

    @Override
    public List<Source> sources() {
        return plans.all().stream().map(plan -> new Source(plan.id(), plan.label())).toList();
    }

    @Override
    public Tally take(Wish wish, Consumer<Line> told) throws IOException {
        SubmissionPlan plan = plan(wish.mapping());
        int limit = Math.toIntExact(settings.recordLimit().toBytes());
        Days days = new Days();
        Tally tally = Tally.NOTHING;
        try (RowReader<SubmissionReading> reader =
                new RowReader<>(offset -> from(wish.file(), offset), plan, limit, 0, 0)) {
            var batch = next(reader);
            while (!batch.isEmpty()) {
                List<Line> lines = keep(batch, wish, days);
                tally = tally.plus(lines);
                lines.forEach(told);
                batch = next(reader);
            }
        }
        days.between().ifPresent(events::publishEvent);
        return tally;
    }

    private SubmissionPlan plan(String id) {
        return plans.plan(id)
                .orElseThrow(() -> {
                    String known =
                            plans.all().stream()
                                    .map(SubmissionPlan::id)
                                    .collect(Collectors.joining(", "));
                    return new InvalidInput(Problem.of("mapping", "unknown-mapping", id, known));
                });
    }

    private static InputStream from(InputStreamSource file, long offset) throws IOException {
        InputStream in = file.getInputStream();
        in.skipNBytes(offset);
        return in;
    }

    private static List<RowReader.Read<SubmissionReading>> next(RowReader<SubmissionReading> reader)
            throws IOException {
        List<RowReader.Read<SubmissionReading>> batch = new ArrayList<>();
        RowReader.Read<SubmissionReading> row = reader.next();
        while (row != null) {
            batch.add(row);
            row = batch.size() < BATCH ? reader.next() : null;
        }
        return batch;
    }

    private static List<ImportedSubmission> understood(
            List<RowReader.Read<SubmissionReading>> batch) {
        return batch.stream()
                .map(RowReader.Read::translation)
                .filter(SubmissionReading.Understood.class::isInstance)
                .map(reading -> ((SubmissionReading.Understood) reading).submission())
                .toList();
    }

    private List<Line> keep(List<RowReader.Read<SubmissionReading>> batch, Wish wish, Days days) {
        List<ImportedSubmission> understood = understood(batch);
        List<Imported> outcomes =
                transactions.write(() -> {
                    List<Imported> kept = intake.receive(understood, agency(wish.bringer()));
                    note(wish, Tally.NOTHING.plus(lines(batch, kept)));
                    return kept;
                });
        days.add(understood, outcomes);
        return lines(batch, outcomes);
    }

    private static List<Line> lines(
            List<RowReader.Read<SubmissionReading>> batch, List<Imported> outcomes) {
        Iterator<Imported> kept = outcomes.iterator();
        return batch.stream()
                .map(row ->
                        switch (row.translation()) {
                            case SubmissionReading.Understood(var submission) ->
                                    line(row.line(), submission.externalId(), kept.next());
                            case SubmissionReading.Garbled(var id, var problems) ->
                                    refused(row.line(), id.orElse(""), problems);
                        })
                .toList();
    }

    private static Line line(long line, String id, Imported imported) {
        return switch (imported) {
            case Imported.Fresh(var code) -> new Line(line, id, Outcome.NEW, code, List.of());
            case Imported.Known(var code) -> new Line(line, id, Outcome.KNOWN, code, List.of());
            case Imported.Refused(var problems) -> refused(line, id, problems);
        };
    }

    private static Line refused(long line, String id, List<Problem> problems) {
        return new Line(line, id, Outcome.REFUSED, null, problems);
    }

    private static @Nullable String agency(Bringer bringer) {
        return switch (bringer) {
            case Bringer.Machine(var key) -> key.agency();
            case Bringer.Person(var officer) -> officer.agency();
        };
    }

    /** With each batch, so that none is kept without an entry when the rest never comes. */
    private void note(Wish wish, Tally tally) {
        String subject = "submissions:" + wish.mapping();
        audit.note(
                switch (wish.bringer()) {
                    case Bringer.Machine(var key) ->
                            new Act(
                                    null,
                                    "submissions.imported",
                                    subject,
                                    "key:" + key.id(),
                                    tally.toString());
                    case Bringer.Person(var officer) ->
                            new Act(
                                    officer,
                                    "submissions.imported",
                                    subject,
                                    null,
                                    tally.toString());
                });
    }
}
