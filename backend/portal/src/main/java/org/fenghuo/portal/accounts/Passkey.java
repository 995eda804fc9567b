package org.fenghuo.portal.accounts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A passkey as its owner sees it.
 *
 * @param name that the owner gave it
 * @param lastUsedAt null before the first sign-in with it
 */
public record Passkey(long id, String name, Instant createdAt, @Nullable Instant lastUsedAt) {}
