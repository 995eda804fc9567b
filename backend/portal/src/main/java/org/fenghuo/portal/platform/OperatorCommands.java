package org.fenghuo.portal.platform;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Finds the command an operator named; names all when there is none such. */
@Component
class OperatorCommands {
    private final Map<String, OperatorCommand> byName = new TreeMap<>();

    OperatorCommands(List<OperatorCommand> commands) {
        commands.forEach(command -> byName.put(command.name(), command));
    }

    int run(List<String> words) {
        // the one place that speaks to an operator's terminal
        PrintStream out =
                new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true);
        OperatorCommand command = byName.get(words.getFirst());
        if (command == null) {
            out.println("There is no command “" + words.getFirst() + "”. There are:");
            byName.values().forEach(known -> out.println("  " + known.usage()));
            return 1;
        }
        try {
            return command.run(words.subList(1, words.size()), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
