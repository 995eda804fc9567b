package org.fenghuo.portal.intake;

/** What became of a wish to erase a submission. */
public enum Erased {
    DONE,
    /** Its case goes on, or an objection waits for an answer. */
    GOES_ON,
    FORBIDDEN
}
