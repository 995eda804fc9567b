package org.fenghuo.portal.publishing;

import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs a piece of work in one transaction, again from its start when the database chose it as a
 * deadlock's victim or somebody else was first to add the same key. Inside a running transaction it
 * joins, and the outermost retries.
 */
@Component
public class Transactions {
    private final TransactionTemplate transaction;
    private final RetryTemplate retry =
            new RetryTemplate(
                    RetryPolicy.builder()
                            .includes(
                                    PessimisticLockingFailureException.class,
                                    DataIntegrityViolationException.class)
                            .maxRetries(8)
                            .delay(Duration.ofMillis(20))
                            .jitter(Duration.ofMillis(20))
                            .multiplier(2)
                            .build());

    Transactions(PlatformTransactionManager manager) {
        transaction = new TransactionTemplate(manager);
    }

    public <T> T write(Supplier<T> work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return work.get();
        }
        try {
            return java.util.Objects.requireNonNull(
                    retry.execute(() -> transaction.execute(tx -> work.get())));
        } catch (RetryException e) {
            throw e.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException(e);
        }
    }
}
