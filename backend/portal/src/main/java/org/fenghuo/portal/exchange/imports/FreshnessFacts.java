package org.fenghuo.portal.exchange.imports;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.fenghuo.portal.kernel.StorageUnavailable;
import org.fenghuo.portal.publishing.SourceStatistics;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * What freshness is told from. Counting goes over all publications, and every list says how fresh
 * it is: so what was counted is told for some seconds, and while the database is away only one asks
 * it again.
 */
@Component
class FreshnessFacts {
    private static final Duration KEPT = Duration.ofSeconds(5);

    private final ImportJobs jobs;
    private final SourceStatistics statistics;
    private final Clock clock;
    private final ReentrantLock counting = new ReentrantLock();
    private volatile @Nullable Counted counted;

    FreshnessFacts(ImportJobs jobs, SourceStatistics statistics, Clock clock) {
        this.jobs = jobs;
        this.statistics = statistics;
        this.clock = clock;
    }

    /**
     * What was counted.
     *
     * @param successes when each mapping's newest complete import ended
     */
    record Facts(Map<String, Instant> successes, List<SourceStatistics.SourceCount> counts) {
        Facts {
            successes = Map.copyOf(successes);
            counts = List.copyOf(counts);
        }
    }

    private record Counted(@Nullable Facts facts, @Nullable Throwable failure, Instant at) {}

    /** Throws {@link StorageUnavailable} when they could not be counted. */
    Facts facts() {
        Counted known = counted;
        Counted told = known == null || isOld(known) ? counted(known) : known;
        if (told.facts() == null) {
            throw new StorageUnavailable(
                    told.failure() == null ? new IllegalStateException() : told.failure());
        }
        return told.facts();
    }

    private boolean isOld(Counted known) {
        return known.at().plus(KEPT).isBefore(clock.instant());
    }

    /** Only who has nothing to tell waits for another who counts already. */
    private Counted counted(@Nullable Counted known) {
        if (known == null) {
            counting.lock();
        } else if (!counting.tryLock()) {
            return known;
        }
        try {
            Counted now = counted;
            if (now == null || isOld(now)) {
                now = count();
                counted = now;
            }
            return now;
        } finally {
            counting.unlock();
        }
    }

    private Counted count() {
        try {
            Facts facts = new Facts(jobs.lastSuccesses(), statistics.bySystem());
            return new Counted(facts, null, clock.instant());
        } catch (DataAccessException | TransactionException e) {
            return new Counted(null, e, clock.instant());
        }
    }
}
