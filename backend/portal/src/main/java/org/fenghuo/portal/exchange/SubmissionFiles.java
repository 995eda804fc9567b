package org.fenghuo.portal.exchange;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.fenghuo.portal.accounts.KeyHolder;
import org.fenghuo.portal.accounts.Officer;
import org.fenghuo.portal.kernel.Problem;
import org.fenghuo.portal.kernel.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamSource;

/** Takes in files of submissions that other systems took before (ADR 0029). */
public interface SubmissionFiles {
    /** Of which files a mapping is known. */
    List<Source> sources();

    /**
     * Takes a file in, batch by batch, each in one transaction. When it breaks off, what was told
     * is kept; the same file again keeps the rest.
     *
     * @param told hears of each line once its batch is kept
     * @throws org.fenghuo.portal.kernel.InvalidInput for a file of which not even the first row can
     *     be read: nothing is kept then
     */
    Tally take(Wish wish, Consumer<Line> told) throws IOException;

    /** A source by the id of its mapping, and as people call it. */
    record Source(String id, Text label) {}

    /**
     * What somebody wants taken in.
     *
     * @param file opened more than once
     */
    record Wish(String mapping, InputStreamSource file, Bringer bringer) {}

    /** Who brings it, and handles it where its system does not. */
    sealed interface Bringer {
        /** An agency's machine; a key of no agency brings for the one that usually handles. */
        record Machine(KeyHolder key) implements Bringer {}

        /** Somebody at the desk. */
        record Person(Officer officer) implements Bringer {}
    }

    /**
     * What became of a line.
     *
     * @param line of the file, from 1
     * @param externalId empty where it could not be read
     * @param trackingCode null for a refused one
     */
    record Line(
            long line,
            String externalId,
            Outcome outcome,
            @Nullable String trackingCode,
            List<Problem> problems) {
        public Line {
            problems = List.copyOf(problems);
        }
    }

    /** How a line can end. */
    enum Outcome {
        NEW,
        KNOWN,
        REFUSED
    }

    /** How many lines ended how. */
    record Tally(int read, int fresh, int known, int refused) {
        public static final Tally NOTHING = new Tally(0, 0, 0, 0);

        /** With more. */
        public Tally plus(List<Line> lines) {
            return new Tally(
                    read + lines.size(),
                    fresh + count(lines, Outcome.NEW),
                    known + count(lines, Outcome.KNOWN),
                    refused + count(lines, Outcome.REFUSED));
        }

        private static int count(List<Line> lines, Outcome outcome) {
            return (int) lines.stream().filter(line -> line.outcome() == outcome).count();
        }
    }
}
