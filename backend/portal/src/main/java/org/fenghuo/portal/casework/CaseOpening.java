package org.fenghuo.portal.casework;

import java.time.Clock;
import java.util.Objects;
import org.fenghuo.portal.intake.SenderAct;
import org.fenghuo.portal.intake.SubmissionListener;
import org.fenghuo.portal.intake.SubmissionView;
import org.springframework.stereotype.Component;

/**
 * Opens a case for each submission and writes down what its sender does, in the transaction that
 * keeps the submission: neither is ever without the other.
 */
@Component
class CaseOpening implements SubmissionListener {
    private static final CaseNumber NONE_YET = new CaseNumber(0, 0);

    private final Cases cases;
    private final CaseworkSettings settings;
    private final Clock clock;

    CaseOpening(Cases cases, CaseworkSettings settings, Clock clock) {
        this.cases = cases;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void received(SubmissionView came) {
        cases.open(
                new CaseFile(
                        NONE_YET,
                        came.id(),
                        came.door(),
                        came.receivedAt(),
                        came.waitsSince(),
                        came.facts(),
                        handler(came)));
    }

    /** Who imports handles; a laboratory whose key sends a signal does not. */
    private String handler(SubmissionView came) {
        return came.source() == null
                ? settings.agency()
                : Objects.requireNonNullElse(came.agency(), settings.agency());
    }

    @Override
    public void sentByTheSender(long submission, SenderAct act) {
        cases.ofSubmission(submission)
                .flatMap(found -> cases.locked(found.number()))
                .filter(found -> !(act == SenderAct.WITHDREW && leadsOthers(found)))
                .ifPresent(found -> {
                    found.take(
                            new CaseEvent.SenderActed(act), new Deed(null, clock.instant(), null));
                    cases.keep(found);
                });
    }

    /** What others reported does not end because one of them takes theirs back. */
    private boolean leadsOthers(Case it) {
        return !cases.mergedInto(it.number()).isEmpty();
    }
}
