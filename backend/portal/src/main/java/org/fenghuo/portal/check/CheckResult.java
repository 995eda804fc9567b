package org.fenghuo.portal.check;

/** How one value compares with what is published. */
enum CheckResult {
    MATCH,
    DIFFERENT,
    /** Not between the first and the last that are published. */
    OUTSIDE_RANGE,
    /** One side does not say it. */
    NOT_STATED,
    /** Both say it, in ways that a rule cannot compare honestly. */
    COMPARE_BY_EYE;

    boolean contradicts() {
        return this == DIFFERENT || this == OUTSIDE_RANGE;
    }
}
