package org.fenghuo.portal.exchange.imports;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fenghuo.portal.exchange.mapping.Mapping;
import org.fenghuo.portal.exchange.mapping.Mappings;
import org.fenghuo.portal.kernel.Text;
import org.fenghuo.portal.publishing.SourceStatistics;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** When each source was last taken in, and whether that is too long ago for its rhythm. */
@Service
class Freshness {
    static final String OWN = "fenghuo";
    private static final Text OWN_LABEL = Text.of("本平台发布", "Published here");

    private final Mappings mappings;
    private final ImportJobs jobs;
    private final SourceStatistics statistics;
    private final Clock clock;

    Freshness(Mappings mappings, ImportJobs jobs, SourceStatistics statistics, Clock clock) {
        this.mappings = mappings;
        this.jobs = jobs;
        this.statistics = statistics;
        this.clock = clock;
    }

    List<SourceFreshness> all() {
        Map<String, Instant> successes = jobs.lastSuccesses();
        Map<String, SourceStatistics.SourceCount> counts = new HashMap<>();
        statistics
                .bySystem()
                .forEach(count -> counts.put(count.system() == null ? OWN : count.system(), count));
        List<SourceFreshness> all = new ArrayList<>();
        all.add(freshness(OWN, OWN_LABEL, null, counts.remove(OWN), false));
        for (Mapping mapping : mappings.declared()) {
            String system = mapping.source().system();
            Instant success = successes.get(mapping.id());
            all.add(
                    freshness(
                            system,
                            mapping.label(),
                            success,
                            counts.remove(system),
                            isLate(mapping, success)));
        }
        counts.forEach(
                (system, count) -> all.add(freshness(system, Text.en(system), null, count, false)));
        return all;
    }

    /** A source that was never taken in is not late: nobody has begun to rely on it. */
    private boolean isLate(Mapping mapping, @Nullable Instant success) {
        return success != null
                && mapping.every()
                        .map(rhythm -> success.plus(rhythm).isBefore(clock.instant()))
                        .orElse(false);
    }

    private static SourceFreshness freshness(
            String system,
            Text label,
            @Nullable Instant success,
            SourceStatistics.@Nullable SourceCount count,
            boolean late) {
        return new SourceFreshness(
                system,
                label,
                success,
                count == null ? null : count.lastChangeAt(),
                count == null ? 0 : count.publications(),
                late);
    }
}
