package org.fenghuo.portal.publishing;

/** What asking for a number can find. */
public sealed interface Lookup {
    /** It is there and may be shown. */
    record Found(Publication publication) implements Lookup {}

    /** It was there and may no longer be shown: 410, not 404. */
    record Gone(Tombstone tombstone) implements Lookup {}

    /** No such number was ever given. */
    record Absent() implements Lookup {}
}
