package org.fenghuo.portal.accounts;

/** Remembers what officers and machines did, for ever and in order (ADR 0023). */
public interface Audit {
    /**
     * Writes an act down, as the last thing of the caller's transaction: both stay or neither.
     * Without a transaction it is one of its own.
     */
    void note(Act act);
}
