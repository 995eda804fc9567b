package org.fenghuo.portal.publishing;

/** CAP urgency. */
public enum Urgency {
    IMMEDIATE,
    EXPECTED,
    FUTURE,
    PAST
}
