package org.fenghuo.portal.accounts;

import java.time.Instant;

/** A browser in which somebody signed in, or is about to. */
public record DeskSession(
        long id,
        Officer officer,
        Stage stage,
        Way way,
        Caller caller,
        Instant createdAt,
        Instant expiresAt,
        Instant lastUsedAt) {}
