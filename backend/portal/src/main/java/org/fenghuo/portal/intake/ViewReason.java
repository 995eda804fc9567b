package org.fenghuo.portal.intake;

/** Why an officer opens what a sender wrote: a code, for the audit keeps no words. */
public enum ViewReason {
    SCREENING,
    ASSESSING,
    ANSWERING,
    ASKED_BY_LAW
}
