package org.fenghuo.portal.publishing;

import org.jspecify.annotations.Nullable;

/**
 * What an author hands in to be published: a wording and, where rated, a level.
 *
 * @param key identity at its source, so that the same thing is never published twice
 * @param state where it stood in another portal, or in this one before a loss; null for what is new
 */
public record Draft(
        @Nullable ExternalKey key,
        @Nullable RatingClaim level,
        Wording wording,
        @Nullable PublicState state) {
    public Draft(@Nullable ExternalKey key, @Nullable RatingClaim level, Wording wording) {
        this(key, level, wording, null);
    }

    /** The words alone: what a source says, wherever it stood. */
    public Draft withoutState() {
        return new Draft(key, level, wording);
    }
}
