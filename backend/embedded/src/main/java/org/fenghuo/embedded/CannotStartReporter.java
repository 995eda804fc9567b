package org.fenghuo.embedded;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
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
                new PrintStream(new FileOutputStream(FileDescriptor.err), true)
                        .println(cause.getMessage());
                return true;
            }
        }
        return false;
    }
}
