package org.fenghuo.portal.intake;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One day's look at what is to be erased.
 *
 * @param asOf the day by the portal's clock
 * @param due how many submissions were to be erased
 * @param unerased how many submissions there were that were not erased
 * @param erased how many were erased so far
 * @param releasedBy id of the officer who let it go on
 */
public record ErasureRun(
        long id,
        LocalDate asOf,
        Instant at,
        int due,
        int unerased,
        State state,
        int erased,
        @Nullable Long releasedBy,
        @Nullable Instant releasedAt) {

    /** How far it has come. */
    public enum State {
        RUNNING,
        DONE,
        /** Waits for a person: more than a day usually erases. */
        TOO_MANY,
        /** Waits for a person: the clock has jumped, or no portal ran for long. */
        CLOCK,
        /** A person let it go on. */
        RELEASED
    }

    /** Whether it waits for a person. */
    public boolean isStopped() {
        return state == State.TOO_MANY || state == State.CLOCK;
    }

    boolean goesOn() {
        return state == State.RUNNING || state == State.RELEASED;
    }
}
