package org.fenghuo.portal.publishing;

/** Why a publication was taken back; it decides whether it may still be found. */
public enum WithdrawalGround {
    /** It was wrong; it stays findable with its badge. */
    MISTAKE,
    /** Its source no longer lists it; a source that lists it again restores it. */
    UNLISTED,
    /** It must not be shown at all. */
    UNLAWFUL
}
