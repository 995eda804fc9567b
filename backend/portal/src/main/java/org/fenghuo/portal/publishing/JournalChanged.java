package org.fenghuo.portal.publishing;

/**
 * The journal has grown, or will have with the commit of this transaction. Only a reason to look
 * soon: who misses it finds out by polling.
 */
public record JournalChanged() {}
