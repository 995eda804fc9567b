package org.fenghuo.portal.publishing;

import java.util.List;

/** 公布日志: every public change, in the order of commit, without gaps. */
public interface Journal {
    /** How far the journal is known to be on disk: nothing beyond is ever shown to a client. */
    JournalPosition confirmed();

    /** Entries after a sequence number, up to the confirmed position. */
    List<JournalEntry> after(long seq, int limit);

    /** All that happened to one publication, oldest first, up to the confirmed position. */
    List<JournalEntry> of(long document);
}
