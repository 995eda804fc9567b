package org.fenghuo.portal.platform;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ResourceBundle;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says in one sentence that somebody else listens at the portal's port, and what to do. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class PortTaken implements SpringBootExceptionReporter {
    @Override
    public boolean reportException(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PortInUseException taken) {
                say(taken.getPort());
                return true;
            }
        }
        return false;
    }

    private static void say(int port) {
        String sentence =
                ResourceBundle.getBundle("frontend.messages-platform")
                        .getString("banner.port-taken");
        PrintStream terminal =
                new PrintStream(
                        new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        terminal.println(sentence.replace("{0}", String.valueOf(port)));
    }
}
