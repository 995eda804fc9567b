package org.fenghuo.portal.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.fenghuo.portal.accounts.Act;
import org.fenghuo.portal.accounts.Audit;
import org.fenghuo.portal.accounts.Officer;
import org.fenghuo.portal.accounts.Permission;
import org.fenghuo.portal.intake.Door;
import org.fenghuo.portal.intake.SubmissionsImported;
import org.fenghuo.portal.kernel.Rules;
import org.fenghuo.portal.publishing.Transactions;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/** Suggested cases: found by the portal, decided by a person. */
@Service
public class Signals {
    /** Signals on a page. */
    public static final int PAGE = 20;

    private final SignalRows rows;
    private final SignalSearch search;
    private final Casework casework;
    private final Audit audit;
    private final Transactions transactions;
    private final Clock clock;

    Signals(
            SignalRows rows,
            SignalSearch search,
            Casework casework,
            Audit audit,
            Transactions transactions,
            Clock clock) {
        this.rows = rows;
        this.search = search;
        this.casework = casework;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Scheduled(
            fixedDelayString = "${fenghuo.casework.signals-every:1h}",
            initialDelayString = "${fenghuo.casework.signals-every:1h}")
    void lookAgain() {
        search.look(Rules.dayOf(clock.instant()));
    }

    /** What was imported is looked at as of its own days. */
    @EventListener
    void imported(SubmissionsImported days) {
        search.look(days.first(), days.last());
    }

    /** Looks now, as if it were the end of a day; how many signals are new. */
    public int look(LocalDate asOf) {
        return search.look(asOf);
    }

    /** Signals of this officer's agency, the largest first. */
    public List<Signal> page(SignalFilter filter, Officer officer) {
        return officer.may(Permission.SEE_SIGNALS)
                ? rows.page(officer.agency(), filter, PAGE)
                : List.of();
    }

    /** How many there are on all pages. */
    public long count(SignalFilter filter, Officer officer) {
        return officer.may(Permission.SEE_SIGNALS) ? rows.count(officer.agency(), filter) : 0;
    }

    public Optional<Signal> byId(long id, Officer officer) {
        return officer.may(Permission.SEE_SIGNALS)
                ? rows.byId(id).filter(found -> found.agency().equals(officer.agency()))
                : Optional.empty();
    }

    /** How many submissions that are alike came on each day around it. */
    public List<DayCount> series(Signal signal) {
        return rows.series(signal);
    }

    /** Cases behind it, oldest first. */
    public List<CaseNumber> cases(Signal signal) {
        return rows.cases(signal);
    }

    /** Makes its cases one: those that can be merged go on in the oldest that is open. */
    public Decided takeUp(long id, Officer officer) {
        return decide(id, officer, signal -> mergeAll(signal, officer));
    }

    /** Finds that there is nothing to it. */
    public Decided dismiss(long id, Officer officer, String why) {
        return decide(
                id,
                officer,
                signal -> {
                    rows.decide(signal.id(), officer.id(), why, null);
                    note(signal, Signal.State.DISMISSED, officer);
                    return new Decided.Dismissed();
                });
    }

    private Decided decide(long id, Officer officer, Function<Signal, Decided> decision) {
        if (!officer.may(Permission.MERGE)) {
            return new Decided.Impossible();
        }
        return transactions.write(() ->
                byId(id, officer)
                        .filter(signal -> rows.isOpenNowLocked(signal.id()))
                        .map(decision)
                        .orElseGet(Decided.Impossible::new));
    }

    /** What became of a signal. */
    public sealed interface Decided {
        /** Its cases go on in this one. */
        record Taken(CaseNumber lead) implements Decided {}

        /** There is nothing to it, and why is written down. */
        record Dismissed() implements Decided {}

        /** Somebody else decided, none of its cases is open, or the officer may not. */
        record Impossible() implements Decided {}
    }

    private Decided mergeAll(Signal signal, Officer officer) {
        List<Case> open =
                rows.cases(signal).stream()
                        .flatMap(number -> casework.see(number, officer).stream())
                        .filter(one ->
                                one.stage().isOpen() && one.agency().equals(officer.agency()))
                        .toList();
        if (open.isEmpty()) {
            return new Decided.Impossible();
        }
        CaseNumber lead = open.getFirst().number();
        Door door = open.getFirst().file().door();
        open.stream()
                .skip(1)
                .filter(other -> other.file().door() == door)
                .forEach(other ->
                        casework.handle(other.number(), new CaseEvent.Merged(lead), officer, null));
        rows.decide(signal.id(), officer.id(), null, lead);
        note(signal, Signal.State.TAKEN, officer);
        return new Decided.Taken(lead);
    }

    private void note(Signal signal, Signal.State state, Officer officer) {
        audit.note(
                new Act(
                        officer,
                        "signal." + state.name().toLowerCase(Locale.ROOT),
                        "signal:" + signal.id(),
                        signal.state().name(),
                        state.name()));
    }
}
