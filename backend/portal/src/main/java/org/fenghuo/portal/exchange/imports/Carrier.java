package org.fenghuo.portal.exchange.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fenghuo.portal.kernel.InvalidInput;
import org.fenghuo.portal.kernel.Problem;
import org.fenghuo.portal.kernel.StorageUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;

/** Carries a job one step further, whatever phase it is in. */
@Component
class Carrier {
    private static final Logger LOG = LoggerFactory.getLogger(Carrier.class);
    private static final int MOST_FAILURES = 5;
    private static final int MOST_OUTAGES = 100;

    private final Map<Phase, Step> steps = new EnumMap<>(Phase.class);
    private final ImportJobs jobs;
    private final Clock clock;

    Carrier(List<Step> steps, ImportJobs jobs, Clock clock) {
        steps.forEach(step -> this.steps.put(step.phase(), step));
        this.jobs = jobs;
        this.clock = clock;
    }

    /**
     * The job after its next step; over, when it was the last or when the file turned out to be
     * none.
     *
     * @throws LeaseLost when another portal is at the job
     */
    ImportJob step(ImportJob job, String owner) {
        try {
            ImportJob next = Objects.requireNonNull(steps.get(job.phase())).take(job, owner);
            if (!next.isRunning()) {
                LOG.info("import {} by {} is done: {}", job.id(), job.mapping(), next.counts());
            }
            return next;
        } catch (InvalidInput e) {
            LOG.info("import {} by {} failed: {}", job.id(), job.mapping(), e.getMessage());
            return jobs.save(job.failed(e.problem(), clock.instant()), owner);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A step ended in a way that nobody expects: a bug is given up after a few times, what looks
     * like an outage after many, for bugs can look like it. While the database is away, writing
     * this down fails too and counts nothing.
     */
    ImportJob stumbled(ImportJob job, String owner, Throwable why) {
        boolean outage =
                why instanceof TransientDataAccessException
                        || why instanceof NonTransientDataAccessResourceException
                        || why instanceof CannotCreateTransactionException
                        || why instanceof StorageUnavailable;
        if (outage) {
            LOG.warn("import {} waits for the database: {}", job.id(), why.getMessage());
        } else {
            LOG.error("import {} stumbled at {}", job.id(), job.phase(), why);
        }
        ImportJob next = job.failedAStep();
        return jobs.save(
                next.failures() < (outage ? MOST_OUTAGES : MOST_FAILURES)
                        ? next
                        : next.failed(Problem.of("", "internal-error"), clock.instant()),
                owner);
    }
}
