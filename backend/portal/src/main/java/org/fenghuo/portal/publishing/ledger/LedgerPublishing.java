package org.fenghuo.portal.publishing.ledger;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.fenghuo.portal.publishing.Command;
import org.fenghuo.portal.publishing.JournalChanged;
import org.fenghuo.portal.publishing.Outcome;
import org.fenghuo.portal.publishing.Publishing;
import org.fenghuo.portal.publishing.Transactions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * Carries out commands in the order of locks that keeps writers from deadlock: documents sorted by
 * id, editions, flush, journal head, journal rows (ADR 0003).
 */
@Service
class LedgerPublishing implements Publishing {
    private final Locks locks;
    private final Rulebook rulebook;
    private final JournalWriter journal;
    private final EntityManager entities;
    private final Transactions transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LedgerPublishing(
            Locks locks,
            Rulebook rulebook,
            JournalWriter journal,
            EntityManager entities,
            Transactions transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.locks = locks;
        this.rulebook = rulebook;
        this.journal = journal;
        this.entities = entities;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public List<Outcome> apply(List<Command> commands) {
        return transactions.write(() -> carryOut(commands));
    }

    private List<Outcome> carryOut(List<Command> commands) {
        // What was read before it was locked may have changed since: it is read anew.
        entities.flush();
        entities.clear();
        Locked locked = locks.take(commands);
        Instant now = clock.instant();
        Round round = new Round(now, rulebook, locked);
        List<Outcome> outcomes = commands.stream().map(round::carryOut).toList();
        if (!round.entries().isEmpty()) {
            entities.flush();
            journal.write(round.entries(), now);
            entities.flush();
            events.publishEvent(new JournalChanged());
        }
        return outcomes;
    }
}
