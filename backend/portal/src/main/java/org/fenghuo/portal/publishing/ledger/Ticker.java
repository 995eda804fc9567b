package org.fenghuo.portal.publishing.ledger;

import java.time.Clock;
import java.util.List;
import org.fenghuo.portal.kernel.StartupStep;
import org.fenghuo.portal.publishing.Command;
import org.fenghuo.portal.publishing.Publishing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Turns due times into journal entries. Several portals may tick at once: the document's lock lets
 * one of them expire it, the others find it done.
 */
@Component
public class Ticker implements StartupStep {
    private static final Logger log = LoggerFactory.getLogger(Ticker.class);
    private static final int AT_ONCE = 500;

    private final Documents documents;
    private final Publishing publishing;
    private final Clock clock;
    private volatile boolean hasTicked;

    Ticker(Documents documents, Publishing publishing, Clock clock) {
        this.documents = documents;
        this.publishing = publishing;
        this.clock = clock;
    }

    /** Ends whatever is due; what is left over is done a second later. */
    @Scheduled(fixedDelay = 1_000)
    public void tick() {
        List<Command> due =
                documents.due(clock.instant(), Limit.of(AT_ONCE)).stream()
                        .<Command>map(row -> new Command.Expire(row.number()))
                        .toList();
        if (!due.isEmpty()) {
            publishing.apply(due);
            log.info("{} publications have run out of time", due.size());
        }
        hasTicked = true;
    }

    /** Whether what ran out while the portal was down has been ended: nothing is served before. */
    @Override
    public boolean isDone() {
        return hasTicked;
    }
}
