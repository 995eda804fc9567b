package org.fenghuo.portal.notices;

import org.fenghuo.portal.kernel.Lang;

/**
 * That somebody wants to hear of a submission, without where.
 *
 * @param lang in which the form was sent
 * @param everVerified whether the address was once confirmed
 */
record Notice(long submission, Lang lang, NoticeState state, boolean everVerified) {
    /** Whether a letter of this kind is still wanted. */
    boolean wants(LetterKind kind) {
        return switch (kind) {
            case CONFIRM -> state == NoticeState.UNVERIFIED;
            case NEWS -> state == NoticeState.VERIFIED;
        };
    }

    /**
     * Whoever stops before confirming may be somebody whose address was given by another: they are
     * not asked again.
     */
    boolean allows(NoticeAct act) {
        return switch (act) {
            case STOP -> state != NoticeState.STOPPED;
            case ASK_AGAIN ->
                    state == NoticeState.UNVERIFIED
                            || (state == NoticeState.STOPPED && everVerified);
        };
    }
}
