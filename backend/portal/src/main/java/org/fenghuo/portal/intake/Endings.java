package org.fenghuo.portal.intake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Knows with which submissions all is done: not those that were taken up again, nor those whose
 * sender waits for an answer to an objection.
 */
public interface Endings {
    /** What ended before a moment and still holds something personal. */
    List<Ended> before(Instant moment);

    /** The same of one, which stays as it is until the transaction ends; empty while it goes on. */
    Optional<Ended> locked(long submission);

    /** How many would have ended, did not an objection wait. */
    long objected();

    /** Takes away what officers wrote about a submission, and where exactly it came from. */
    void erase(long submission);
}
