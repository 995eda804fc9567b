package org.fenghuo.portal.publishing;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** 公布日志: every public change, in the order of commit, without gaps. */
public interface Journal {
    /** How far the journal is known to be on disk: nothing beyond is ever shown to a client. */
    JournalPosition confirmed();

    /** Entries after a sequence number, up to the confirmed position. */
    List<JournalEntry> after(long seq, int limit);

    /**
     * Waits until the confirmed position lies beyond a sequence number, or the time is over, or the
     * portal stops. Blocks its thread, which is to be a virtual one.
     */
    void awaitBeyond(long seq, Duration atMost);

    /** All that happened to one publication, oldest first, up to the confirmed position. */
    List<JournalEntry> of(long document);

    /**
     * The last that happened to each of some publications, by document, up to the confirmed
     * position.
     */
    Map<Long, JournalEntry> latest(Collection<Long> documents);
}
