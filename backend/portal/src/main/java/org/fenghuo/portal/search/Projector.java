package org.fenghuo.portal.search;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.fenghuo.portal.kernel.SearchUnavailable;
import org.fenghuo.portal.publishing.JournalChanged;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Keeps the index in step: woken by every change here, looking once a second for changes elsewhere.
 */
@Component
class Projector implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(Projector.class);
    private static final long POLL_MILLIS = 1_000;
    private static final Duration LAST_STEP = Duration.ofSeconds(3);

    private final IndexBuilder builder;
    private final Projection projection;
    private final Semaphore woken = new Semaphore(0);
    private final AtomicLong lag = new AtomicLong();
    private volatile boolean isUp;
    private volatile boolean hasAnswered;
    private volatile Thread worker = Thread.currentThread();
    private volatile boolean running;
    private Optional<String> index = Optional.empty();

    Projector(IndexBuilder builder, Projection projection, Parked parked, MeterRegistry meters) {
        this.builder = builder;
        this.projection = projection;
        meters.gauge("fenghuo.search.lag", lag);
        meters.gauge("fenghuo.search.up", this, projector -> projector.isUp ? 1 : 0);
        meters.gauge("fenghuo.search.parked", parked, Parked::count);
    }

    @TransactionalEventListener(fallbackExecution = true)
    void changed(JournalChanged event) {
        woken.release();
    }

    /** Whether the index has once known everything since the portal started. */
    boolean hasCaughtUp() {
        return hasAnswered;
    }

    /** How many changes the index does not know yet; empty while it stands still. */
    OptionalLong lag() {
        return isUp ? OptionalLong.of(lag.get()) : OptionalLong.empty();
    }

    private void run() {
        while (running) {
            step();
            try {
                if (woken.tryAcquire(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                    woken.drainPermits();
                }
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void step() {
        try {
            String current = ensured();
            boolean more = true;
            while (running && more) {
                more = projection.advance(current);
            }
            projection.retry(current);
            lag.set(builder.lag(current));
            hasAnswered |= lag.get() == 0;
            say(true, null);
        } catch (SearchUnavailable | DataAccessException | TransactionException e) {
            index = Optional.empty();
            say(false, e);
        }
    }

    private String ensured() {
        index = builder.current().or(builder::build).or(() -> index);
        return index.orElseThrow(() ->
                new SearchUnavailable(new IllegalStateException("another portal is building")));
    }

    /** Once when it goes and once when it comes back, not every second. */
    private void say(boolean up, @org.jspecify.annotations.Nullable Exception why) {
        if (isUp != up && why != null) {
            log.warn("The search index stands still: {}", String.valueOf(why.getCause()));
        }
        isUp = up;
    }

    @Override
    public void start() {
        running = true;
        worker = Thread.ofVirtual().name("projector").start(this::run);
    }

    @Override
    public void stop() {
        running = false;
        woken.release();
        try {
            // not interrupted: a call to the engine that is under way is let finish
            worker.join(LAST_STEP);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
