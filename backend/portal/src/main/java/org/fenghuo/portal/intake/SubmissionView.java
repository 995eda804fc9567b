package org.fenghuo.portal.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A submission without personal data.
 *
 * @param receivedAt when it was first taken, here or in the system it was imported from
 * @param agency whose officer or key brought it; null for the public. Who handles it is casework's
 *     to say
 * @param source system from which it was imported; null for what came by a door
 * @param waitsSince from when on the law's clocks count here; null where that system handles it
 * @param relatedPublication number of the publication that it says it is about
 */
public record SubmissionView(
        long id,
        String trackingCode,
        Door door,
        Instant receivedAt,
        PlainFacts facts,
        @Nullable String agency,
        @Nullable String source,
        @Nullable Instant waitsSince,
        @Nullable String relatedPublication) {}
