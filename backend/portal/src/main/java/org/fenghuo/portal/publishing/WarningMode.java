package org.fenghuo.portal.publishing;

/** CAP status: whether it is real. */
public enum WarningMode {
    ACTUAL,
    EXERCISE,
    TEST
}
