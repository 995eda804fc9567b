package org.fenghuo.embedded;

import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Prints the one sentence of a {@link CannotStart} and nothing else.
 *
 * <p>A failure analyzer would print it in a frame of ten lines, through a logger that may not be
 * set up yet.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class CannotStartReporter implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotStart) {
                System.err.println(cause.getMessage());
                return true;
            }
        }
        return false;
    }
}
