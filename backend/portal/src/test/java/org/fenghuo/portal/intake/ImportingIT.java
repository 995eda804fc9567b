package org.fenghuo.portal.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.fenghuo.portal.kernel.Rules;
import org.fenghuo.portal.support.PortalTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class ImportingIT {
    private static final LocalDateTime TAKEN = LocalDateTime.of(2020, 6, 5, 9, 30);
    private static final String AGENCY = "qinghai-market-regulation";

    @Autowired SubmissionImport intake;
    @Autowired SubmissionTable table;
    @Autowired TransactionTemplate transaction;

    private final String id = UUID.randomUUID().toString();

    @Test
    void keepsWhenItWasTakenByWhomItCameAndWhatItIsAbout() {
        SubmissionView view = kept(row(ImportedHandling.HERE, " fh-2026-000203"));

        assertThat(view.receivedAt()).isEqualTo(TAKEN.atZone(Rules.ZONE).toInstant());
        assertThat(view.waitsSince()).isAfter(view.receivedAt());
        assertThat(view.agency()).isEqualTo(AGENCY);
        assertThat(view.source()).isEqualTo("example");
        assertThat(view.relatedPublication()).isEqualTo("FH-2026-000203");
    }

    @Test
    void whatItsOwnSystemHandlesWaitsForNobodyHere() {
        SubmissionView view = kept(row(ImportedHandling.THERE, "in the newspaper"));

        assertThat(view.waitsSince()).isNull();
        assertThat(view.relatedPublication()).isNull();
    }

    private SubmissionView kept(ImportedSubmission row) {
        List<Imported> outcomes = transaction.execute(_ -> intake.receive(List.of(row), AGENCY));
        var code = ((Imported.Fresh) outcomes.getFirst()).trackingCode();
        return table.byCode(new TrackingCode(code)).orElseThrow();
    }

    private ImportedSubmission row(ImportedHandling handling, @Nullable String publication) {
        return new ImportedSubmission(
                "example",
                id,
                Door.COMPLAINT,
                TAKEN,
                SenderInput.NOBODY,
                new RespondentInput(null, null, null, null, null),
                new SubmittedProductInput("枸杞", null, null, null, null, null, null, null),
                "有异味",
                null,
                null,
                publication,
                handling);
    }
}
