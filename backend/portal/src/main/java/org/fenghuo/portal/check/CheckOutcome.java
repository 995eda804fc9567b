package org.fenghuo.portal.check;

/** What can be said about an item. There is none that says it is safe. */
enum CheckOutcome {
    /** What is published, and holds, speaks of this very item. */
    AFFECTED,
    /** The product is published, this batch of it is not among those concerned. */
    SAME_PRODUCT_OTHER_BATCH,
    /** Something like it is published, or what is known does not suffice: people compare. */
    SIMILAR,
    /** Nothing like it was published by then. */
    NOTHING_PUBLISHED
}
