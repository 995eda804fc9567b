package org.fenghuo.portal.feeds;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An alert message, OASIS CAP 1.2; names and order are those of the standard.
 *
 * @param references what it follows, each as sender, identifier and time
 * @param parts one for every language; none for what may no longer be shown
 */
record CapMessage(
        String identifier,
        String sender,
        String sent,
        String status,
        String msgType,
        @Nullable String note,
        List<String> references,
        List<Part> parts) {
    CapMessage {
        references = List.copyOf(references);
        parts = List.copyOf(parts);
    }

    /** The message in one language. */
    record Part(
            String language,
            List<String> categories,
            String event,
            @Nullable String responseType,
            String urgency,
            String severity,
            String certainty,
            @Nullable String audience,
            String effective,
            @Nullable String expires,
            String senderName,
            String headline,
            String description,
            @Nullable String instruction,
            String web,
            @Nullable String contact,
            List<Parameter> parameters,
            List<Area> areas) {}

    record Parameter(String name, String value) {}

    /**
     * Where it applies.
     *
     * @param code GB/T 2260; null for everywhere
     */
    record Area(String name, @Nullable String code) {}
}
