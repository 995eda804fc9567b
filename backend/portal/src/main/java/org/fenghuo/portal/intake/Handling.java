package org.fenghuo.portal.intake;

import java.util.Optional;

/** What became of a submission. */
public interface Handling {
    Optional<Progress> of(long submissionId);
}
