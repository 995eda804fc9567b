package org.fenghuo.portal.casework;

import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import org.fenghuo.portal.intake.Door;
import org.fenghuo.portal.intake.PlainFacts;
import org.fenghuo.portal.intake.SubmissionListener;
import org.fenghuo.portal.intake.SubmissionView;
import org.fenghuo.portal.publishing.Transactions;

/** Lets complaints come in as intake would, without anything personal. */
record Opener(SubmissionListener listener, Transactions transactions, Cases cases) {
    static final Instant CAME = Instant.parse("2026-07-06T01:00:00Z");

    Case complaint(String brand) {
        long submission = ThreadLocalRandom.current().nextLong(1L << 40, 1L << 60);
        PlainFacts facts =
                new PlainFacts("枸杞", "goji", brand, null, "CHEMICAL", "630100", null, null);
        transactions.write(() -> {
            listener.received(
                    new SubmissionView(
                            submission,
                            "T" + submission,
                            Door.COMPLAINT,
                            CAME,
                            facts,
                            CaseExamples.MARKET,
                            "example",
                            CAME,
                            null));
            return submission;
        });
        return cases.ofSubmission(submission).orElseThrow();
    }
}
