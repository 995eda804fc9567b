package org.fenghuo.portal.exchange.imports;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fenghuo.portal.exchange.mapping.Mapping;
import org.fenghuo.portal.exchange.mapping.Mappings;
import org.fenghuo.portal.kernel.Text;
import org.fenghuo.portal.publishing.SourceStatistics.SourceCount;
import org.fenghuo.portal.reference.Code;
import org.fenghuo.portal.reference.Reference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * When each source was last taken in, when it is expected again, and whether it is late. Expected
 * is what its mapping declares: what happened so far would call a source that was forgotten for a
 * year a yearly one.
 */
@Service
class Freshness {
    static final String OWN = "fenghuo";

    private final Mappings mappings;
    private final FreshnessFacts facts;
    private final Reference reference;
    private final Clock clock;

    Freshness(Mappings mappings, FreshnessFacts facts, Reference reference, Clock clock) {
        this.mappings = mappings;
        this.facts = facts;
        this.reference = reference;
        this.clock = clock;
    }

    List<SourceFreshness> all() {
        FreshnessFacts.Facts known = facts.facts();
        Map<String, SourceCount> counts = new HashMap<>();
        known.counts()
                .forEach(count -> counts.put(count.system() == null ? OWN : count.system(), count));
        List<SourceFreshness> all = new ArrayList<>();
        all.add(withoutRhythm(OWN, counts.remove(OWN)));
        for (Mapping mapping : mappings.declared()) {
            String system = mapping.source().system();
            all.add(
                    freshness(
                            system,
                            mapping.label(),
                            new Rhythm(known.successes().get(mapping.id()), mapping.every()),
                            counts.remove(system)));
        }
        counts.forEach((system, count) -> all.add(withoutRhythm(system, count)));
        return all;
    }

    /**
     * When a source came and how often it is to come.
     *
     * @param success null when it was never taken in: then it is not late, for nobody has begun to
     *     rely on it
     */
    private record Rhythm(@Nullable Instant success, Optional<Duration> every) {
        static final Rhythm NONE = new Rhythm(null, Optional.empty());

        @Nullable Instant next() {
            return success == null ? null : every.map(success::plus).orElse(null);
        }
    }

    private SourceFreshness withoutRhythm(String system, @Nullable SourceCount count) {
        return freshness(system, label(system), Rhythm.NONE, count);
    }

    private SourceFreshness freshness(
            String system, Text label, Rhythm rhythm, @Nullable SourceCount count) {
        Instant now = clock.instant();
        Instant success = rhythm.success();
        Instant next = rhythm.next();
        return new SourceFreshness(
                system,
                label,
                success,
                success == null ? null : Duration.between(success, now).toSeconds(),
                next,
                count == null ? null : count.lastChangeAt(),
                count == null ? 0 : count.publications(),
                next != null && next.isBefore(now));
    }

    /** A source without a mapping has the name that the list of sources gives it. */
    private Text label(String system) {
        return reference
                .list("sources")
                .flatMap(list -> list.find(system))
                .map(Code::label)
                .orElseGet(() -> Text.of(system, system));
    }
}
