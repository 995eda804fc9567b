package org.fenghuo.portal.exchange.exports;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import org.fenghuo.portal.publishing.Transactions;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Files of exports, in rows of at most one MiB, so that every portal can hand them out. */
@Repository
class ExportFiles {
    private static final int ROW = 1024 * 1024;
    private static final int AT_ONCE = 8;

    private final JdbcClient database;
    private final Transactions transactions;

    ExportFiles(JdbcClient database, Transactions transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    /**
     * A file from its beginning; closing it stores its end.
     *
     * @param insist run in the transaction of every row: it throws when the job is somebody else's
     */
    OutputStream write(ExportJob job, Runnable insist) {
        return new Rows(job.seq(), insist);
    }

    InputStream read(ExportJob job) {
        return new Stored(job.seq());
    }

    void clear(ExportJob job) {
        int deleted = 1;
        while (deleted > 0) {
            deleted =
                    database.sql("delete from export_blob where job = ? limit " + AT_ONCE)
                            .param(job.seq())
                            .update();
        }
    }

    /** Gathers bytes until a row is full. */
    private final class Rows extends OutputStream {
        private final long job;
        private final Runnable insist;
        private final byte[] row = new byte[ROW];
        private int used;
        private int no;

        Rows(long job, Runnable insist) {
            this.job = job;
            this.insist = insist;
        }

        @Override
        public void write(int b) {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            int at = from;
            int left = length;
            while (left > 0) {
                int fitting = Math.min(left, ROW - used);
                System.arraycopy(bytes, at, row, used, fitting);
                used += fitting;
                at += fitting;
                left -= fitting;
                if (used == ROW) {
                    store();
                }
            }
        }

        private void store() {
            byte[] stored = Arrays.copyOf(row, used);
            transactions.write(() -> {
                insist.run();
                return database.sql("insert into export_blob (job, no, bytes) values (?, ?, ?)")
                        .params(job, no, stored)
                        .update();
            });
            no++;
            used = 0;
        }

        @Override
        public void close() {
            if (used > 0) {
                store();
            }
        }
    }

    /** One row after the other. */
    private final class Stored extends InputStream {
        private final long job;
        private byte[] row = new byte[0];
        private int at;
        private int no;

        Stored(long job) {
            this.job = job;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            if (at == row.length && !next()) {
                return -1;
            }
            int read = Math.min(length, row.length - at);
            System.arraycopy(row, at, into, from, read);
            at += read;
            return read;
        }

        private boolean next() {
            byte @Nullable [] loaded =
                    database.sql("select bytes from export_blob where job = ? and no = ?")
                            .params(job, no++)
                            .query((found, n) -> found.getBytes(1))
                            .optional()
                            .orElse(null);
            row = loaded == null ? new byte[0] : loaded;
            at = 0;
            return row.length > 0;
        }
    }
}
