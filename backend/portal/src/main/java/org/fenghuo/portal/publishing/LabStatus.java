package org.fenghuo.portal.publishing;

/** Whether a laboratory's results are accepted now. */
public enum LabStatus {
    VALID,
    SUSPENDED,
    REMOVED
}
