package org.fenghuo.portal.publishing;

import java.time.Instant;
import org.fenghuo.portal.kernel.Level;
import org.fenghuo.portal.kernel.PublicationNumber;
import org.fenghuo.portal.kernel.Standing;
import org.jspecify.annotations.Nullable;

/**
 * Where a publication stood in the portal that exported it (ADR 0021). Who imports it with this
 * gets the same publication again: its number, its standing and its times.
 *
 * @param edition of the wording there; a portal that takes it over begins at 1, because the earlier
 *     wordings are not in the file
 * @param level on the common scale, as the scheme's table of that day had it
 * @param ground of a withdrawal
 * @param reason for the last change, where one was given
 * @param updatedAt of the last public change: of two exports the later one counts
 */
public record PublicState(
        PublicationNumber number,
        Long edition,
        Standing standing,
        Level level,
        @Nullable WithdrawalGround ground,
        @Nullable String reason,
        Instant publishedAt,
        Instant updatedAt) {
    /** What an import may claim: numbers given later must still find room above it. */
    private static final long HIGHEST_SERIAL = 99_999_999_999L;

    public boolean hasRoomAbove() {
        return number.serial() <= HIGHEST_SERIAL;
    }
}
