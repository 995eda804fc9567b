package org.fenghuo.portal.publishing.ledger;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.fenghuo.portal.publishing.JournalChanged;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Lets many wait for the journal to move and looks for all of them at once: after every change made
 * here, and once a second for changes made elsewhere. Does nothing while nobody waits.
 */
@Component
class Lookout {
    private static final Logger log = LoggerFactory.getLogger(Lookout.class);

    private final Follower follower;
    private final AtomicInteger waiting = new AtomicInteger();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private long seen;
    private boolean closing;

    Lookout(Follower follower) {
        this.follower = follower;
    }

    void awaitBeyond(long seq, Duration atMost) {
        waiting.incrementAndGet();
        try {
            // what came before anybody waited was not looked for
            look();
            sleepUntilBeyond(seq, atMost.toNanos());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            waiting.decrementAndGet();
        }
    }

    private void sleepUntilBeyond(long seq, long nanos) throws InterruptedException {
        lock.lock();
        try {
            long left = nanos;
            while (seen <= seq && !closing && left > 0) {
                left = moved.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }

    /** On a thread of its own: the one that has just committed still holds its connection. */
    @TransactionalEventListener(fallbackExecution = true)
    void changed(JournalChanged event) {
        if (waiting.get() > 0) {
            Thread.ofVirtual().name("lookout").start(this::look);
        }
    }

    @Scheduled(fixedDelay = 1_000)
    void look() {
        if (waiting.get() == 0) {
            return;
        }
        try {
            long seq = follower.confirmed().seq();
            tell(() -> seen = seq);
        } catch (DataAccessException | TransactionException e) {
            log.debug("nothing can be seen of the journal", e);
        }
    }

    /** Who still waits is sent home, so that the portal can stop. */
    @EventListener(ContextClosedEvent.class)
    void close() {
        tell(() -> closing = true);
    }

    private void tell(Runnable news) {
        lock.lock();
        try {
            news.run();
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
