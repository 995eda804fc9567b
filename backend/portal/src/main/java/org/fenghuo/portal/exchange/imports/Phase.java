package org.fenghuo.portal.exchange.imports;

/**
 * What a running job is at, in order. Nothing is published before the whole file was read and
 * merged.
 */
enum Phase {
    READING,
    MERGING,
    /** Finds out what a snapshot no longer lists. */
    COMPARING,
    PUBLISHING,
    WITHDRAWING
}
