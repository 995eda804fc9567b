package org.fenghuo.portal.intake;

import java.time.Instant;

/** It is on disk. The same input with the same key gets the same answer. */
public record SubmissionAccepted(String trackingCode, String secret, Instant receivedAt)
        implements SubmitResult {
    @Override
    public String toString() {
        return "SubmissionAccepted[" + trackingCode + "]";
    }
}
