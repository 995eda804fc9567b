package org.fenghuo.portal.publishing;

import java.util.Optional;

/** Where shared consumers of the journal stand. One instance at a time holds a consumer's lease. */
public interface JournalCursors {
    /** Starts a consumer at a position, unless it exists. */
    void start(String consumer, long seq);

    /** Ends a consumer and forgets its position. */
    void end(String consumer);

    /** Every consumer's position, by name. */
    java.util.Map<String, Long> positions();

    /**
     * Takes or renews the lease and reads what comes next. The entries were read in the transaction
     * that wrote the lease, so that they are on disk when this returns. Empty while another
     * instance holds the lease or the consumer does not exist.
     *
     * @param limit of entries
     */
    Optional<Batch> lease(String consumer, int limit);

    /**
     * Moves on from the batch's position, if the lease is still held; false when somebody else has
     * moved it.
     */
    boolean moveOn(Batch batch, long toSeq);

    /**
     * What a consumer has to look at next.
     *
     * @param fromSeq its position before
     * @param toSeq the position after these entries
     * @param documents ids of the publications that changed, each once
     */
    record Batch(String consumer, long fromSeq, long toSeq, java.util.List<Long> documents) {}
}
