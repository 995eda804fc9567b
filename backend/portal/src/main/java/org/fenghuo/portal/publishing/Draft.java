package org.fenghuo.portal.publishing;

import org.jspecify.annotations.Nullable;

/**
 * What an author hands in to be published: a wording and, where rated, a level.
 *
 * @param key identity at its source, so that the same thing is never published twice
 */
public record Draft(@Nullable ExternalKey key, @Nullable RatingClaim level, Wording wording) {}
