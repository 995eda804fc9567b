package org.fenghuo.portal.intake;

import java.util.Optional;

/** Knows senders by the code and the secret that acceptance gave out. */
public interface Senders {
    /** Empty when code or secret is wrong; few wrong ones are answered at all. */
    Optional<SubmissionView> find(String code, String secret);
}
