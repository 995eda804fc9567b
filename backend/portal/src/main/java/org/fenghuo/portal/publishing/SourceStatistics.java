package org.fenghuo.portal.publishing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How much of what can be found came from where. */
public interface SourceStatistics {
    List<SourceCount> bySystem();

    /**
     * What there is of one source.
     *
     * @param system null for what this portal says itself
     * @param publications in force
     * @param lastChangeAt of any of them
     */
    record SourceCount(@Nullable String system, long publications, Instant lastChangeAt) {}
}
