package org.fenghuo.portal.publishing;

/** What a journal entry says happened. Whatever changes a public answer is one of these. */
public enum Change {
    PUBLISHED,
    CORRECTED,
    LEVEL_CHANGED,
    /** Report counts, recall progress, links. */
    FACTS_CHANGED,
    LIFTED,
    EXPIRED,
    WITHDRAWN,
    RESTORED
}
