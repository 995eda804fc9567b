package org.fenghuo.portal.publishing;

/**
 * A position in the journal.
 *
 * @param epoch which journal: renewed when a database is restored or failed over, so that no
 *     position outlives its history
 * @param seq of the last entry before the position; 0 is the beginning
 */
public record JournalPosition(String epoch, long seq) {}
