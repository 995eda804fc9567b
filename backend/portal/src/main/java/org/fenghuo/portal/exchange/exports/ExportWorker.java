package org.fenghuo.portal.exchange.exports;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Looks for exports that nobody is at and makes them, one after the other; in between it plans
 * dumps and forgets what has expired. Every portal does.
 */
@Component
@Profile("!command")
class ExportWorker implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(ExportWorker.class);
    private static final int MOST_ATTEMPTS = 20;
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private final String me = UUID.randomUUID().toString();
    private final Semaphore signal = new Semaphore(0);
    private final ExportLeases leases;
    private final ExportRun run;
    private final Dumps dumps;
    private final Duration poll;
    private volatile @Nullable Thread thread;
    private volatile boolean wanted;

    ExportWorker(ExportLeases leases, ExportRun run, Dumps dumps, ExportSettings settings) {
        this.leases = leases;
        this.run = run;
        this.dumps = dumps;
        this.poll = settings.poll();
    }

    @Override
    public void start() {
        wanted = true;
        thread = Thread.ofVirtual().name("exports").start(this::work);
    }

    @Override
    public void stop() {
        wanted = false;
        signal.release();
        Thread working = thread;
        if (working != null) {
            join(working);
        }
        thread = null;
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void work() {
        while (wanted) {
            try {
                Optional<ExportLeases.Held> held = leases.takeUp(me);
                held.ifPresent(this::make);
                if (held.isEmpty()) {
                    dumps.tend();
                    rest();
                }
            } catch (DataAccessException | TransactionException e) {
                // The loop outlives every outage: the next round tries again.
                LOG.warn("cannot look for exports: {}", e.getMessage());
                rest();
            }
        }
    }

    /** Whatever an export fails from, the worker goes on: one stops no other. */
    private void make(ExportLeases.Held held) {
        FutureTask<?> task =
                new FutureTask<>(() -> {
                    run.make(held);
                    return null;
                });
        task.run();
        if (task.state() == FutureTask.State.FAILED) {
            stumbled(held, task.exceptionNow());
        }
    }

    private void stumbled(ExportLeases.Held held, Throwable why) {
        String id = held.job().id();
        if (why instanceof ExportLost) {
            LOG.info("export {}: another portal carries on", id);
            return;
        }
        LOG.warn("export {} stumbled", id, why);
        int attempts = held.job().attempts() + 1;
        if (attempts >= MOST_ATTEMPTS) {
            leases.fail(held);
        } else {
            Duration pause = Duration.ofSeconds(1L << Math.min(attempts, 6));
            leases.letGo(held, pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
        }
    }

    private void rest() {
        try {
            boolean woken = signal.tryAcquire(poll.toMillis(), TimeUnit.MILLISECONDS);
            LOG.trace("woken: {}", woken);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            wanted = false;
        }
    }

    private static void join(Thread working) {
        try {
            working.join(Duration.ofSeconds(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
