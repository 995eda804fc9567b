package org.fenghuo.portal.publishing;

/** CAP certainty. */
public enum Certainty {
    OBSERVED,
    LIKELY,
    POSSIBLE,
    UNLIKELY
}
