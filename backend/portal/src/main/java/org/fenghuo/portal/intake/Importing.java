package org.fenghuo.portal.intake;

import java.security.MessageDigest;
import java.time.Instant;
import java.util.List;
import org.fenghuo.portal.intake.SubmissionTable.Earlier;
import org.fenghuo.portal.intake.SubmissionTable.Origin;
import org.fenghuo.portal.kernel.Problem;
import org.fenghuo.portal.kernel.Rules;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps imported submissions: one for each system and external id, however often it comes. */
@Component
class Importing implements SubmissionImport {
    private final Acceptance acceptance;
    private final Keeping keeping;
    private final Acceptance.Settled settled;

    Importing(Acceptance acceptance, Keeping keeping, Acceptance.Settled settled) {
        this.acceptance = acceptance;
        this.keeping = keeping;
        this.settled = settled;
    }

    @Override
    public List<Imported> receive(List<ImportedSubmission> batch, @Nullable String agency) {
        return batch.stream().map(row -> receive(row, agency)).toList();
    }

    private Imported receive(ImportedSubmission row, @Nullable String agency) {
        List<Problem> problems = Checks.of(row, settled.reference(), settled.clock());
        return problems.isEmpty()
                ? keeping.earlier(acceptance.key(row))
                        .map(earlier -> again(row, earlier))
                        .orElseGet(() -> keep(row, agency))
                : new Imported.Refused(problems);
    }

    private Imported again(ImportedSubmission row, Earlier earlier) {
        return MessageDigest.isEqual(acceptance.content(row), earlier.content().array())
                ? new Imported.Known(earlier.code().value())
                : new Imported.Refused(List.of(Problem.of("externalId", "said-otherwise")));
    }

    private Imported keep(ImportedSubmission row, @Nullable String agency) {
        Instant now = settled.clock().instant();
        Instant received =
                row.receivedAt() == null ? now : row.receivedAt().atZone(Rules.ZONE).toInstant();
        Instant waits = row.handling() == ImportedHandling.THERE ? null : now;
        var arrival = acceptance.arrival(row, received, new Origin(agency, row.system(), waits));
        keeping.keep(arrival, row);
        return new Imported.Fresh(arrival.code().value());
    }
}
