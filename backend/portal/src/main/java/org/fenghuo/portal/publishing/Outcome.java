package org.fenghuo.portal.publishing;

import java.util.List;
import org.fenghuo.portal.kernel.Problem;
import org.fenghuo.portal.kernel.PublicationNumber;

/** What became of a command. */
public sealed interface Outcome {
    /** It is done and in the journal, once per change in {@code changes}. */
    record Done(PublicationNumber number, List<Change> changes) implements Outcome {
        public Done {
            changes = List.copyOf(changes);
        }
    }

    /** It is already so; nothing was written. */
    record Unchanged(PublicationNumber number) implements Outcome {}

    /** It breaks rules; nothing was written. */
    record Refused(List<Problem> problems) implements Outcome {
        public Refused {
            problems = List.copyOf(problems);
        }

        static Refused because(Problem problem) {
            return new Refused(List.of(problem));
        }
    }
}
