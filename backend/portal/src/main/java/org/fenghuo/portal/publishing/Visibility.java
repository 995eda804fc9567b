package org.fenghuo.portal.publishing;

import org.fenghuo.portal.kernel.Kind;
import org.fenghuo.portal.kernel.Standing;
import org.jspecify.annotations.Nullable;

/** Who may see a publication: one table, kind × standing. */
public enum Visibility {
    /** Everybody, everywhere. */
    LISTED,
    /** Findable, with a badge that says it no longer holds. */
    HISTORY,
    /** Nobody: number, kind, change and time are all that remain. */
    GONE;

    /**
     * Looks it up.
     *
     * @param ground of a withdrawal; null for other standings
     */
    public static Visibility of(Kind kind, Standing standing, @Nullable WithdrawalGround ground) {
        if (standing == Standing.IN_FORCE) {
            return LISTED;
        }
        if (ground == WithdrawalGround.UNLAWFUL) {
            return GONE;
        }
        return switch (kind) {
            // publicity as a penalty: when it ends, for whatever reason, nothing stays (NDRC Order
            // 36)
            case BLACKLIST_ENTRY -> GONE;
            case FAILED_ASSESSMENT -> standing == Standing.EXPIRED ? GONE : HISTORY;
            case WARNING, RECALL, ACCEPTED_LAB -> HISTORY;
        };
    }
}
