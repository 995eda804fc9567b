package org.fenghuo.portal.exchange.imports;

import java.time.Instant;
import java.util.UUID;
import org.fenghuo.portal.kernel.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A file on its way into the portal, as it stands.
 *
 * @param seq in which jobs came; of one mapping's jobs the next begins when the one before it is
 *     over
 * @param agency for which alone it may publish; null for every agency
 * @param failures of steps in a row
 */
record ImportJob(
        long seq,
        UUID id,
        String mapping,
        String mappingVersion,
        ImportMode mode,
        boolean forced,
        @Nullable String agency,
        ImportState state,
        Phase phase,
        Progress progress,
        Counts counts,
        @Nullable Problem problem,
        Instant startedAt,
        @Nullable Instant finishedAt,
        int failures) {

    boolean isRunning() {
        return state == ImportState.RUNNING;
    }

    ImportJob in(Phase next) {
        return with(state, next, progress, counts, problem, finishedAt, 0);
    }

    ImportJob at(Progress reached) {
        return with(state, phase, reached, counts, problem, finishedAt, 0);
    }

    ImportJob counting(Counts more) {
        return with(state, phase, progress, counts.plus(more), problem, finishedAt, 0);
    }

    ImportJob done(Instant now) {
        return with(ImportState.DONE, phase, progress, counts, problem, now, 0);
    }

    ImportJob failed(Problem why, Instant now) {
        return with(ImportState.FAILED, phase, progress, counts, why, now, failures);
    }

    ImportJob failedAStep() {
        return with(state, phase, progress, counts, problem, finishedAt, failures + 1);
    }

    private ImportJob with(
            ImportState newState,
            Phase newPhase,
            Progress newProgress,
            Counts newCounts,
            @Nullable Problem newProblem,
            @Nullable Instant newFinishedAt,
            int newFailures) {
        return new ImportJob(
                seq,
                id,
                mapping,
                mappingVersion,
                mode,
                forced,
                agency,
                newState,
                newPhase,
                newProgress,
                newCounts,
                newProblem,
                startedAt,
                newFinishedAt,
                newFailures);
    }
}
