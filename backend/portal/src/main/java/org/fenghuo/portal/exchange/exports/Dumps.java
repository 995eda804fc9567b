package org.fenghuo.portal.exchange.exports;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.fenghuo.portal.kernel.Lang;
import org.fenghuo.portal.kernel.Rules;
import org.fenghuo.portal.publishing.Journal;
import org.fenghuo.portal.publishing.JournalPosition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Every night everything as a file in each format, and what changed since the night before. Any
 * portal may plan them: of each format and day there is only one.
 */
@Component
class Dumps {
    private static final Logger LOG = LoggerFactory.getLogger(Dumps.class);

    private final ExportJobs jobs;
    private final ExportFiles files;
    private final Journal journal;
    private final ExportSettings settings;
    private final Clock clock;
    private volatile @Nullable LocalDate planned;

    Dumps(
            ExportJobs jobs,
            ExportFiles files,
            Journal journal,
            ExportSettings settings,
            Clock clock) {
        this.jobs = jobs;
        this.files = files;
        this.journal = journal;
        this.settings = settings;
        this.clock = clock;
    }

    /** Plans what is due, forgets what has expired. */
    void tend() {
        ZonedDateTime now = clock.instant().atZone(Rules.ZONE);
        LocalDate today = now.toLocalDate();
        boolean due = !today.equals(planned) && !now.toLocalTime().isBefore(settings.dumpAt());
        if (due && journal.confirmed().seq() > 0) {
            plan(today);
            planned = today;
        }
        jobs.expired()
                .forEach(job -> {
                    files.clear(job);
                    jobs.forget(job);
                });
    }

    private void plan(LocalDate day) {
        since(day)
                .ifPresent(
                        since -> submit(ExportPurpose.INCREMENT, ExportFormat.NDJSON, day, since));
        for (ExportFormat format : ExportFormat.values()) {
            submit(ExportPurpose.FULL, format, day, null);
        }
    }

    private void submit(
            ExportPurpose purpose,
            ExportFormat format,
            LocalDate day,
            @Nullable JournalPosition since) {
        Wish everything = new Wish(format, Lang.ZH, new TreeMap<>());
        Optional<ExportJob> submitted =
                jobs.submit(
                        new ExportJobs.Order(
                                purpose, everything, day, since, settings.keepDumps()));
        submitted.ifPresent(job -> LOG.debug("{} dump of {} as {}", purpose, day, format));
    }

    /**
     * Where the last night's dumps had got to. Of the full one and the increment the earlier: who
     * holds either is never missing what happened between the two.
     */
    private Optional<JournalPosition> since(LocalDate day) {
        String epoch = journal.confirmed().epoch();
        List<ExportJob> earlier =
                jobs.dumps().stream()
                        .filter(job -> job.wish().format() == ExportFormat.NDJSON)
                        .filter(job -> !day.equals(job.dumpDay()))
                        .toList();
        return earlier.stream()
                .filter(job -> Objects.equals(job.dumpDay(), earlier.getFirst().dumpDay()))
                .flatMap(job -> Stream.ofNullable(job.position()))
                .filter(position -> position.epoch().equals(epoch))
                .min(Comparator.comparingLong(JournalPosition::seq));
    }
}
