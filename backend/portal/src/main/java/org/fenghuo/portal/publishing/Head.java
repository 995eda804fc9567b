package org.fenghuo.portal.publishing;

import java.time.Instant;
import org.fenghuo.portal.kernel.PublicationNumber;
import org.fenghuo.portal.kernel.Standing;
import org.jspecify.annotations.Nullable;

/**
 * What changes about a publication while its wording stays: standing, level, times.
 *
 * @param id the serial in its number: sorts as the numbers do
 * @param edition of the current wording, from 1
 * @param publishedAt when this portal first published it
 * @param updatedAt of the last public change
 * @param goneAt from when it may no longer be shown; null for never
 * @param reason for the last change, where one was given
 * @param seq of the last journal entry: the version of everything derived from it
 */
public record Head(
        long id,
        PublicationNumber number,
        int edition,
        Standing standing,
        Rating rating,
        Instant publishedAt,
        Instant updatedAt,
        @Nullable Instant goneAt,
        @Nullable String reason,
        long seq) {}
