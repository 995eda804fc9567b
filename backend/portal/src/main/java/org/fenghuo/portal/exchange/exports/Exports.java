package org.fenghuo.portal.exchange.exports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.fenghuo.portal.publishing.JournalPosition;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Service;

/** Hands out what somebody wishes: at once when it is small, else as a job. */
@Service
class Exports {
    private final ExportRows rows;
    private final Writers writers;
    private final ExportJobs jobs;
    private final ExportSettings settings;
    private final Clock clock;
    private final Semaphore writing;

    Exports(
            ExportRows rows,
            Writers writers,
            ExportJobs jobs,
            ExportSettings settings,
            Clock clock) {
        this.rows = rows;
        this.writers = writers;
        this.jobs = jobs;
        this.settings = settings;
        this.clock = clock;
        this.writing = new Semaphore(settings.atOnce());
    }

    /** What became of a wish. */
    sealed interface Answer {}

    /** Here it is, whole. */
    record AtOnce(Resource file, String sha256, JournalPosition position) implements Answer {}

    /** It is being made. */
    record Later(ExportJob job) implements Answer {}

    /** Too many wishes at once. */
    record Busy() implements Answer {}

    Answer take(Wish wish) {
        Optional<ExportJob> young = jobs.young(wish, clock.instant().minus(settings.reuse()));
        if (young.isPresent()) {
            return new Later(young.get());
        }
        if (!writing.tryAcquire()) {
            return new Busy();
        }
        try {
            Answer small = small(wish);
            return small == null ? later(wish) : small;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writing.release();
        }
    }

    Optional<ExportJob> find(String id) {
        return jobs.byId(id).filter(job -> job.expiresAt().isAfter(clock.instant()));
    }

    /** Null when it is not small: that shows in writing it. */
    private @Nullable Answer small(Wish wish) throws IOException {
        JournalPosition position = rows.position(wish);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        Counting counting = new Counting(file);
        Room room = new Room();
        try (ExportWriter writer = writers.open(wish, position, counting)) {
            rows.each(
                    wish,
                    page -> {
                        room.take(page.size());
                        if (room.isLeft()) {
                            write(writer, page);
                        }
                        room.filled(counting.bytes());
                        return room.isLeft();
                    });
        }
        return room.isLeft()
                ? new AtOnce(new ByteArrayResource(file.toByteArray()), counting.sha256(), position)
                : null;
    }

    private static void write(ExportWriter writer, List<ExportRow> page) {
        try {
            writer.write(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Answer later(Wish wish) {
        if (jobs.underway() >= settings.waiting()) {
            return new Busy();
        }
        return jobs.submit(
                        new ExportJobs.Order(
                                ExportPurpose.SEARCH, wish, null, null, settings.keep()))
                .<Answer>map(Later::new)
                .orElseThrow();
    }

    /** How much is left of what counts as small. */
    private final class Room {
        private long left = settings.direct();
        private boolean full;

        void take(int more) {
            left -= more;
        }

        void filled(long bytes) {
            full = bytes > settings.directSize().toBytes();
        }

        boolean isLeft() {
            return left >= 0 && !full;
        }
    }
}
