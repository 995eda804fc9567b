package org.fenghuo.portal.exchange.imports;

/** What a file is. */
public enum ImportMode {
    /** Some of what the source says: what is not in it stays as it is. */
    CHANGES,
    /** All that the source says: what is not in it is withdrawn. */
    SNAPSHOT
}
