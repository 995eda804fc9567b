package org.fenghuo.portal.exchange.imports;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Looks for jobs that nobody is at and carries them to their end, one after the other. Woken when a
 * file has come in here; what other portals took in or left lying is found by looking.
 */
@Component
@Profile("!command")
class ImportWorker implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(ImportWorker.class);

    private final String me = UUID.randomUUID().toString();
    private final ImportJobs jobs;
    private final Carrier carrier;
    private final Cleaner cleaner;
    private final Duration poll;
    private final LinkedBlockingQueue<FileArrived> signals = new LinkedBlockingQueue<>(1);
    private volatile @Nullable Thread thread;
    private volatile boolean wanted;

    ImportWorker(ImportJobs jobs, Carrier carrier, Cleaner cleaner, ImportSettings settings) {
        this.jobs = jobs;
        this.carrier = carrier;
        this.cleaner = cleaner;
        this.poll = settings.poll();
    }

    @EventListener
    void wake(FileArrived arrived) {
        // A full queue means that it is about to look anyway.
        boolean woken = signals.offer(arrived);
        LOG.trace("woken: {}", woken);
    }

    @Override
    public void start() {
        wanted = true;
        thread = Thread.ofVirtual().name("imports").start(this::work);
    }

    @Override
    public void stop() {
        wanted = false;
        wake(new FileArrived());
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
                Optional<ImportJob> job = jobs.takeUp(me);
                job.ifPresent(this::carry);
                if (job.isEmpty()) {
                    cleaner.sweep();
                    rest();
                }
            } catch (DataAccessException | TransactionException e) {
                // The loop outlives every outage: the next round tries again.
                LOG.warn("cannot look for imports: {}", e.getMessage());
                rest();
            }
        }
    }

    private void carry(ImportJob taken) {
        ImportJob job = taken;
        try {
            while (wanted && job.isRunning()) {
                job = step(job);
            }
            jobs.letGo(job, me);
        } catch (LeaseLost e) {
            LOG.info("{}: another portal carries on", e.getMessage());
        }
    }

    /**
     * Whatever a step fails from, the job notes it and the worker goes on: one bad file stops no
     * other.
     */
    private ImportJob step(ImportJob job) {
        FutureTask<ImportJob> step = new FutureTask<>(() -> carrier.step(job, me));
        step.run();
        return switch (step.state()) {
            case SUCCESS -> step.resultNow();
            default -> stumbled(job, step.exceptionNow());
        };
    }

    private ImportJob stumbled(ImportJob job, Throwable why) {
        if (why instanceof LeaseLost lost) {
            throw lost;
        }
        rest();
        return carrier.stumbled(job, me, why);
    }

    private void rest() {
        try {
            FileArrived arrived = signals.poll(poll.toMillis(), TimeUnit.MILLISECONDS);
            LOG.trace("rested until {}", arrived);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            wanted = false;
        }
    }

    private static void join(Thread working) {
        try {
            working.join(Duration.ofSeconds(20));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
