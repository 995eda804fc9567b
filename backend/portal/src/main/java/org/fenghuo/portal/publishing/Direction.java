package org.fenghuo.portal.publishing;

/** Which way the goods go. */
public enum Direction {
    IMPORT,
    EXPORT,
    /** Sampled on the home market, without a known border. */
    DOMESTIC
}
