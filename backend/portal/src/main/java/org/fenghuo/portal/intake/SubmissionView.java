package org.fenghuo.portal.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A submission without personal data. */
public record SubmissionView(
        long id,
        String trackingCode,
        Door door,
        Instant receivedAt,
        PlainFacts facts,
        @Nullable String agency) {}
