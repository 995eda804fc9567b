package org.fenghuo.portal.casework;

import java.time.Instant;
import java.time.LocalDate;
import org.fenghuo.portal.intake.Door;
import org.fenghuo.portal.intake.PlainFacts;
import org.fenghuo.portal.kernel.Rules;
import org.jspecify.annotations.Nullable;

/**
 * What never changes about a case.
 *
 * @param submission id in intake
 * @param receivedAt when the submission came in, here or in the system it was imported from
 * @param waitsSince from when on the law's clocks count; null where that system handles it
 * @param facts what is kept of it in the clear
 * @param firstAgency to which it came
 */
public record CaseFile(
        CaseNumber number,
        long submission,
        Door door,
        Instant receivedAt,
        @Nullable Instant waitsSince,
        PlainFacts facts,
        String firstAgency) {
    /** The day for counting over time: when it happened, or where unknown, came in. */
    LocalDate notedOn() {
        LocalDate came = Rules.dayOf(receivedAt);
        LocalDate happened = facts.occurredOn();
        return happened == null || happened.isAfter(came) ? came : happened;
    }
}
