package org.fenghuo.portal.intake;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.fenghuo.portal.accounts.Officer;

/** What others may use. */
public interface Submissions {
    /**
     * Opens texts and sender for an officer who may see personal data, and writes that down. The
     * source of a tip opens only to who may see that.
     */
    Optional<Opened> open(long id, Officer officer, ViewReason reason);

    /**
     * Opens a file that lies with a submission, as an act of its own. Empty for one that waits for
     * its check or was erased, and of a tip to who may not see its source: a picture shows where
     * somebody stood.
     */
    Optional<OpenedFile> file(long id, long attachment, Officer officer, ViewReason reason);

    List<SubmissionView> byIds(Collection<Long> ids);

    /** As its sender typed or read out the code; empty for what is none. */
    Optional<SubmissionView> byTrackingCode(String code);

    void say(long submissionId, Officer officer, String text);

    List<Long> candidatesAlike(long submissionId);

    double alike(long a, long b);

    /** By phone or name of the sender; tips only for who may see their source. */
    List<Long> ofBlindIndex(String phoneOrName, Officer officer);

    /** Which of these say some words, for an officer who may see personal data. Written down. */
    List<Long> mentioning(Collection<Long> ids, String words, Officer officer);

    /** When what was written was erased; empty while it is there. */
    Optional<Instant> erasedAt(long id);
}
