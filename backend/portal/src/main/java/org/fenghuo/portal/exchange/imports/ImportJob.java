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
        return with(new Standing(state, next, progress, counts, problem, finishedAt, 0));
    }

    ImportJob at(Progress reached) {
        return with(new Standing(state, phase, reached, counts, problem, finishedAt, 0));
    }

    ImportJob counting(Counts more) {
        return with(
                new Standing(state, phase, progress, counts.plus(more), problem, finishedAt, 0));
    }

    ImportJob done(Instant now) {
        return with(new Standing(ImportState.DONE, phase, progress, counts, problem, now, 0));
    }

    ImportJob failed(Problem why, Instant now) {
        return with(new Standing(ImportState.FAILED, phase, progress, counts, why, now, failures));
    }

    ImportJob failedAStep() {
        return with(
                new Standing(state, phase, progress, counts, problem, finishedAt, failures + 1));
    }

    /** What changes about a job. */
    private record Standing(
            ImportState state,
            Phase phase,
            Progress progress,
            Counts counts,
            @Nullable Problem problem,
            @Nullable Instant finishedAt,
            int failures) {}

    private ImportJob with(Standing next) {
        return new ImportJob(
                seq,
                id,
                mapping,
                mappingVersion,
                mode,
                forced,
                agency,
                next.state(),
                next.phase(),
                next.progress(),
                next.counts(),
                next.problem(),
                startedAt,
                next.finishedAt(),
                next.failures());
    }
}
