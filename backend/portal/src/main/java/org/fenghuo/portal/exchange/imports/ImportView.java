package org.fenghuo.portal.exchange.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.fenghuo.portal.kernel.Problem;
import org.fenghuo.portal.platform.Words;
import org.jspecify.annotations.Nullable;

/**
 * A job as its address shows it.
 *
 * @param rate rows read, published or otherwise settled in a second
 * @param withheld publications not withdrawn because rows could not be read
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record ImportView(
        UUID id,
        String state,
        String phase,
        String mapping,
        String mode,
        long read,
        long published,
        long corrected,
        long unchanged,
        long merged,
        long refused,
        long withdrawn,
        long withheld,
        long rate,
        Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable Trouble problem,
        String refusedUrl) {

    /** Why a job failed, for machines and in words. */
    record Trouble(String code, String field, List<String> args, String detail) {
        static Trouble of(Problem problem, Words words, Locale locale) {
            return new Trouble(
                    problem.code(), problem.field(), problem.args(), words.of(problem, locale));
        }
    }

    static String address(ImportJob job) {
        return "/exchange/imports/" + job.id();
    }

    static ImportView of(ImportJob job, @Nullable Trouble trouble, Clock clock) {
        Counts counts = job.counts();
        return new ImportView(
                job.id(),
                job.state().name(),
                job.phase().name(),
                job.mapping(),
                job.mode().name(),
                counts.read(),
                counts.published(),
                counts.corrected(),
                counts.unchanged(),
                counts.merged(),
                counts.refused(),
                counts.withdrawn(),
                counts.withheld(),
                rate(job, clock.instant()),
                job.startedAt(),
                job.finishedAt(),
                trouble,
                address(job) + "/refused");
    }

    private static long rate(ImportJob job, Instant now) {
        Instant end = job.finishedAt() == null ? now : job.finishedAt();
        long millis = Math.max(Duration.between(job.startedAt(), end).toMillis(), 1);
        return job.counts().read() * 1_000 / millis;
    }
}
