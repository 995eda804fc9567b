package org.fenghuo.portal.publishing;

import java.util.List;

/** The one door through which anything public changes. */
public interface Publishing {
    /**
     * Carries out commands in one transaction (the caller's, where there is one): either all that
     * are not refused are in the journal, in this order, or none is.
     *
     * @return one outcome a command, in the same order
     */
    List<Outcome> apply(List<Command> commands);

    default Outcome apply(Command command) {
        return apply(List.of(command)).getFirst();
    }
}
