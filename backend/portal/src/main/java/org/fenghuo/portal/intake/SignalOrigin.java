package org.fenghuo.portal.intake;

/** Who observes. */
public enum SignalOrigin {
    LABORATORY,
    UNIVERSITY,
    ASSOCIATION,
    MEDIA,
    FOREIGN_NOTIFICATION
}
