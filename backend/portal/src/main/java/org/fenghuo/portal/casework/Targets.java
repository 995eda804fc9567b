package org.fenghuo.portal.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.fenghuo.portal.accounts.Officer;
import org.fenghuo.portal.kernel.Problem;
import org.fenghuo.portal.kernel.PublicationNumber;
import org.fenghuo.portal.kernel.Rules;
import org.fenghuo.portal.publishing.Lookup;
import org.fenghuo.portal.publishing.Publications;
import org.fenghuo.portal.reference.Reference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether what a step points at exists, and what has to be written for it is. */
@Component
class Targets {
    /** Longest text that an officer writes at once, in characters. */
    private static final int LONGEST = 2_000;

    private final Cases cases;
    private final Reference reference;
    private final Publications publications;
    private final Clock clock;

    Targets(Cases cases, Reference reference, Publications publications, Clock clock) {
        this.cases = cases;
        this.reference = reference;
        this.publications = publications;
        this.clock = clock;
    }

    Optional<Problem> problem(Case it, CaseEvent event, Officer officer, @Nullable String written) {
        boolean needed =
                event.step().needsReason()
                        || event.step() == Step.ASK_BACK
                        || event.step() == Step.TELL;
        if (needed && (written == null || written.isBlank())) {
            return Optional.of(Problem.of("why", "required"));
        }
        if (written != null && written.length() > LONGEST) {
            return Optional.of(Problem.of("why", "too-long", LONGEST));
        }
        return switch (event) {
            case CaseEvent.Merged(var into) -> ofMerger(it, into, officer);
            case CaseEvent.Transferred(var agency) -> ofAgency(agency);
            case CaseEvent.Shared(var agency) -> ofAgency(agency);
            case CaseEvent.Linked(var number) -> ofPublication(number);
            default -> Optional.empty();
        };
    }

    /** The law keeps the doors apart: each has its own clocks and duties. */
    private Optional<Problem> ofMerger(Case it, CaseNumber into, Officer officer) {
        Optional<Case> lead =
                cases.byNumber(into)
                        .filter(found -> found.agency().equals(officer.agency()))
                        .filter(found -> found.stage().isOpen());
        if (lead.isEmpty()) {
            return Optional.of(Problem.of("into", "unknown-case", into));
        }
        return lead.get().file().door() == it.file().door()
                ? Optional.empty()
                : Optional.of(Problem.of("into", "other-door", into));
    }

    /** An agency whose work another does now takes nothing over. */
    private Optional<Problem> ofAgency(String id) {
        LocalDate today = Rules.dayOf(clock.instant());
        return reference
                        .agency(id)
                        .filter(agency -> agency.successor() == null)
                        .filter(agency ->
                                agency.validTo() == null || !agency.validTo().isBefore(today))
                        .isPresent()
                ? Optional.empty()
                : Optional.of(Problem.of("agency", "unknown-agency", id));
    }

    private Optional<Problem> ofPublication(PublicationNumber number) {
        return publications.byNumber(number) instanceof Lookup.Found
                ? Optional.empty()
                : Optional.of(Problem.of("publication", "unknown-publication", number));
    }
}
