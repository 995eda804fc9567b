package org.fenghuo.portal.casework;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.fenghuo.portal.accounts.Act;
import org.fenghuo.portal.accounts.Audit;
import org.fenghuo.portal.accounts.Officer;
import org.fenghuo.portal.accounts.Permission;
import org.fenghuo.portal.publishing.Transactions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * The only door to cases for officers: whoever may not know of a case hears that there is none, and
 * every step taken is in its history and in the audit, in one transaction.
 */
@Service
public class Casework {
    private final Cases cases;
    private final Targets targets;
    private final ReportCounts counts;
    private final ToSenders senders;
    private final Audit audit;
    private final Transactions transactions;
    private final Clock clock;

    Casework(
            Cases cases,
            Targets targets,
            ReportCounts counts,
            ToSenders senders,
            Audit audit,
            Transactions transactions,
            Clock clock) {
        this.cases = cases;
        this.targets = targets;
        this.counts = counts;
        this.senders = senders;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** A case that the officer may know of. */
    public Optional<Case> see(CaseNumber number, Officer officer) {
        return officer.may(Permission.SEE_INBOX)
                ? cases.byNumber(number).filter(found -> found.isVisibleTo(officer.agency()))
                : Optional.empty();
    }

    /**
     * Those of submissions that the officer may know of, in the order of their numbers.
     *
     * @param ids of submissions
     */
    public List<Case> seeOf(Collection<Long> ids, Officer officer) {
        return cases.ofSubmissions(ids).stream()
                .filter(found -> found.isVisibleTo(officer.agency()))
                .toList();
    }

    /** Numbers of what was merged into a case. */
    public List<CaseNumber> mergedInto(CaseNumber lead) {
        return cases.mergedInto(lead);
    }

    /**
     * Takes a step.
     *
     * @param written why; for {@link Step#ASK_BACK} and {@link Step#TELL} what the sender reads
     */
    public Handled handle(
            CaseNumber number, CaseEvent event, Officer officer, @Nullable String written) {
        return transactions.write(() -> handleLocked(number, event, officer, written));
    }

    private Handled handleLocked(
            CaseNumber number, CaseEvent event, Officer officer, @Nullable String written) {
        lockInOrder(number, event);
        Optional<Case> found = cases.locked(number);
        if (found.filter(one -> one.agency().equals(officer.agency())).isEmpty()) {
            boolean known = see(number, officer).isPresent();
            return known ? new Handled.Forbidden() : new Handled.Absent();
        }
        if (!event.step().isFor(officer)) {
            return new Handled.Forbidden();
        }
        return targets.problem(found.get(), event, officer, written)
                .<Handled>map(Handled.Refused::new)
                .orElseGet(() -> take(found.get(), event, officer, written));
    }

    /** Two cases merged into each other at once wait for one another in the order of numbers. */
    private void lockInOrder(CaseNumber number, CaseEvent event) {
        if (event instanceof CaseEvent.Merged(var into)) {
            new TreeSet<>(List.of(number.serial(), into.serial()))
                    .forEach(serial -> cases.locked(number.serial() == serial ? number : into));
        }
    }

    private Handled take(Case it, CaseEvent event, Officer officer, @Nullable String written) {
        if (!it.allows(event)) {
            return new Handled.NotNow(it.stage());
        }
        Stage before = it.stage();
        boolean toSender = senders.read(event.step());
        if (toSender && written != null) {
            senders.write(it, officer, written);
        }
        var publications = new TreeSet<>(counts.touchedBy(it, event));
        it.take(event, new Deed(officer.id(), clock.instant(), toSender ? null : written));
        cases.keep(it);
        senders.hearOf(it, event.step(), before);
        publications.addAll(counts.touchedBy(it, event));
        counts.tell(publications);
        audit.note(
                new Act(
                        officer,
                        "case." + event.step().name().toLowerCase(Locale.ROOT),
                        "case:" + it.number(),
                        before.name(),
                        after(it, event)));
        return new Handled.Done(it);
    }

    private static String after(Case it, CaseEvent event) {
        String code = EventCodes.codeOf(event);
        return code == null ? it.stage().name() : it.stage() + " " + code;
    }

    /** Which steps an officer could take now, in the order of the table. */
    public List<Step> possible(Case it, Officer officer) {
        return it.agency().equals(officer.agency())
                ? Stream.of(Step.values())
                        .filter(step -> it.couldTake(step) && step.isFor(officer))
                        .toList()
                : List.of();
    }
}
