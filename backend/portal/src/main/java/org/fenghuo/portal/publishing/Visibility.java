package org.fenghuo.portal.publishing;

/** Who may see a publication: the table kind × standing. */
public enum Visibility {
    /** Everybody, everywhere. */
    LISTED,
    /** Findable, with a badge that says it no longer holds. */
    HISTORY,
    /** Nobody: number, kind, change and time are all that remain. */
    GONE
}
