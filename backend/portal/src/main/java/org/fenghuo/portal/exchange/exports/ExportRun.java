package org.fenghuo.portal.exchange.exports;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.fenghuo.portal.publishing.JournalPosition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Makes the file of a job, from its beginning to its end: who takes over a job of a portal that
 * died begins anew, because neither a workbook nor a checksum can be carried on from its middle.
 */
@Component
class ExportRun {
    private static final Logger LOG = LoggerFactory.getLogger(ExportRun.class);

    private final ExportRows rows;
    private final ExportFiles files;
    private final ExportLeases leases;
    private final Writers writers;

    ExportRun(ExportRows rows, ExportFiles files, ExportLeases leases, Writers writers) {
        this.rows = rows;
        this.files = files;
        this.leases = leases;
        this.writers = writers;
    }

    /**
     * Makes it.
     *
     * @throws ExportLost when another portal has taken it over
     */
    void make(ExportLeases.Held held) throws IOException {
        ExportJob job = held.job();
        files.clear(job);
        JournalPosition position = rows.position(job.wish());
        leases.begin(held, position, job.since() == null ? rows.total(job.wish()) : 0);
        Making making = new Making(held);
        try (OutputStream stored = files.write(job, making::stay);
                OutputStream packed = pack(job, stored);
                Counting counting = new Counting(new BufferedOutputStream(packed))) {
            making.write(counting, position);
        }
        leases.done(held, making.progress, making.sha256);
        LOG.debug("export {} is done: {}", job.id(), making.progress);
    }

    private static OutputStream pack(ExportJob job, OutputStream stored) throws IOException {
        return job.wish().format().packed() ? new GZIPOutputStream(stored) : stored;
    }

    /** One job in the making. */
    private final class Making {
        private final ExportLeases.Held held;
        private ExportLeases.Progress progress = new ExportLeases.Progress(0, 0);
        private String sha256 = "";

        Making(ExportLeases.Held held) {
            this.held = held;
        }

        void stay() {
            leases.reach(held, progress);
        }

        void write(Counting out, JournalPosition position) throws IOException {
            Wish wish = held.job().wish();
            JournalPosition since = held.job().since();
            try (ExportWriter writer = writers.open(wish, position, out)) {
                if (since == null) {
                    rows.each(wish, page -> write(writer, page, out));
                } else {
                    rows.changedSince(since, position, page -> write(writer, page, out));
                }
            }
            out.flush();
            progress = new ExportLeases.Progress(progress.rows(), out.bytes());
            sha256 = out.sha256();
        }

        private boolean write(ExportWriter writer, List<ExportRow> page, Counting out) {
            try {
                writer.write(page);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            progress = new ExportLeases.Progress(progress.rows() + page.size(), out.bytes());
            stay();
            return true;
        }
    }
}
