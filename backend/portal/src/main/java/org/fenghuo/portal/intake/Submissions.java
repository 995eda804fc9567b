package org.fenghuo.portal.intake;

import java.util.Collection;
import java.util.List;
import org.fenghuo.portal.accounts.Officer;

/** What others may use. */
public interface Submissions {
    List<SubmissionView> byIds(Collection<Long> ids);

    void say(long submissionId, Officer officer, String text);

    List<Long> candidatesAlike(long submissionId);

    double alike(long a, long b);

    List<Long> ofBlindIndex(String phoneOrName);

    boolean mentions(long submissionId, String words, Officer officer);
}
