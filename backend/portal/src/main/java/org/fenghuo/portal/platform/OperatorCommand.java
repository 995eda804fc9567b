package org.fenghuo.portal.platform;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;

/** Something an operator does from a shell: {@code java -jar portal.jar <name> [arguments]}. */
public interface OperatorCommand {
    /** One word, with hyphens. */
    String name();

    /** The command with its arguments and what it does, in a line. */
    String usage();

    /**
     * Does it.
     *
     * @return the exit status: 0 when done, 1 when it could not be
     */
    int run(List<String> arguments, PrintStream out) throws IOException;
}
