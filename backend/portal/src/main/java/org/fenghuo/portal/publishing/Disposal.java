package org.fenghuo.portal.publishing;

/** What became of failed goods. */
public enum Disposal {
    RETURNED,
    DESTROYED,
    TREATED,
    TAKEN_OFF_SHELF,
    SEALED
}
