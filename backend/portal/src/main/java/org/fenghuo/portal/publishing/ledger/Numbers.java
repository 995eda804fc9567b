package org.fenghuo.portal.publishing.ledger;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Hands out serials in blocks, in a transaction of its own: nobody waits for a number while
 * somebody else publishes. What is not used is a gap, and gaps are allowed.
 */
@Component
class Numbers {
    private final JdbcClient jdbc;
    private final TransactionTemplate own;

    Numbers(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** The first of {@code count} serials that nobody else has. */
    long take(int count) {
        Long last =
                own.execute(tx -> {
                    jdbc.sql(
                                    "update number_block set next = last_insert_id(next + :count) where id = 1")
                            .param("count", count)
                            .update();
                    return jdbc.sql("select last_insert_id()").query(Long.class).single();
                });
        return last - count + 1;
    }

    /** Leaves out all serials up to one that came with an import. */
    void leaveOut(long serial) {
        own.executeWithoutResult(tx ->
                jdbc.sql("update number_block set next = :serial where id = 1 and next < :serial")
                        .param("serial", serial)
                        .update());
    }
}
