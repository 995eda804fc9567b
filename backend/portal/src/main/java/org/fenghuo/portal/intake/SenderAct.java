package org.fenghuo.portal.intake;

/** What a sender can do after sending. */
public enum SenderAct {
    WITHDREW,
    ADDED_EVIDENCE,
    OBJECTED,
    ANSWERED,
    RATED
}
