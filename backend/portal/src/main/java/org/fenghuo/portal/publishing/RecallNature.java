package org.fenghuo.portal.publishing;

/** Whether the producer recalls or is told to. */
public enum RecallNature {
    VOLUNTARY,
    ORDERED
}
