package org.fenghuo.portal.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What many submissions say together: a suggested case, until a person decides.
 *
 * @param alike what its submissions have in common
 * @param from first day of the period
 * @param to its last
 * @param observed how many submissions
 * @param expected of a rise: as many a day were usual
 * @param excess of a rise: by how many deviations the day exceeds that
 * @param lead the case in which its submissions go on, once somebody took it
 */
public record Signal(
        long id,
        Kind kind,
        String agency,
        String alike,
        About about,
        LocalDate from,
        LocalDate to,
        int observed,
        @Nullable Double expected,
        @Nullable Double excess,
        State state,
        @Nullable Long lead) {

    /** How it was found. */
    public enum Kind {
        /** Same product and hazard, many within a period. */
        CLUSTER,
        /** Unusually many on one day. */
        RISE
    }

    /** What was decided. */
    public enum State {
        OPEN,
        /** Its cases go on as one. */
        TAKEN,
        DISMISSED
    }

    /** What its submissions are about. */
    public record About(
            @Nullable String brand,
            @Nullable String product,
            @Nullable String category,
            @Nullable String hazard) {}
}
