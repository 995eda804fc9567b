package org.fenghuo.portal.publishing.ledger;

import java.util.concurrent.locks.ReentrantLock;
import org.fenghuo.portal.publishing.JournalPosition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Knows how far the journal is on disk. A row can be read before it is: the head is read in a
 * transaction that writes too, and believed only after that has been committed, because commits
 * reach the disk in order (ADR 0003).
 */
@Component
class Follower {
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ReentrantLock confirming = new ReentrantLock();
    private volatile JournalPosition confirmed = new JournalPosition("", -1);

    Follower(JdbcClient jdbc, PlatformTransactionManager manager) {
        this.jdbc = jdbc;
        transaction = new TransactionTemplate(manager);
    }

    /** Cheap while nothing happens: one read of one row, and a commit only when it moved. */
    JournalPosition confirmed() {
        if (!head().equals(confirmed)) {
            confirm();
        }
        return confirmed;
    }

    private void confirm() {
        confirming.lock();
        try {
            confirmed =
                    java.util.Objects.requireNonNull(
                            transaction.execute(tx -> {
                                JournalPosition seen = head();
                                jdbc.sql(
                                                "update journal_cursor set seq = :seq where consumer = 'confirmed' and seq < :seq")
                                        .param("seq", seen.seq())
                                        .update();
                                return seen;
                            }));
        } finally {
            confirming.unlock();
        }
    }

    private JournalPosition head() {
        return jdbc.sql("select epoch, seq from journal_head where id = 1")
                .query((row, index) -> new JournalPosition(row.getString(1), row.getLong(2)))
                .single();
    }
}
