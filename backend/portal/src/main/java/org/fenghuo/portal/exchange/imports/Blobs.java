package org.fenghuo.portal.exchange.imports;

import java.io.IOException;
import java.io.InputStream;
import org.fenghuo.portal.exchange.mapping.FileContent;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Files of jobs, in rows of at most one MiB, so that every portal can read them. */
@Repository
class Blobs {
    static final int ROW = 1024 * 1024;
    private static final int SLICE = 256 * 1024;

    private final JdbcClient database;

    Blobs(JdbcClient database) {
        this.database = database;
    }

    /** Takes a whole file in. */
    void store(long job, InputStream file) throws IOException {
        byte[] bytes = file.readNBytes(ROW);
        for (int no = 0; bytes.length > 0; no++) {
            database.sql("insert into import_blob (job, no, bytes) values (?, ?, ?)")
                    .params(job, no, bytes)
                    .update();
            bytes = file.readNBytes(ROW);
        }
    }

    FileContent content(long job) {
        return offset -> new Slices(job, offset);
    }

    private byte @Nullable [] slice(long job, long offset) {
        return database.sql(
                        "select substring(bytes, ?, ?) from import_blob where job = ? and no = ?")
                .params(offset % ROW + 1, Math.min(SLICE, ROW - offset % ROW), job, offset / ROW)
                .query((row, n) -> row.getBytes(1))
                .optional()
                .orElse(null);
    }

    /** A file from some byte on. */
    private final class Slices extends InputStream {
        private final long job;
        private long next;
        private byte[] slice = new byte[0];
        private int at;

        Slices(long job, long offset) {
            this.job = job;
            this.next = offset;
        }

        @Override
        public int read() {
            return more() ? slice[at++] & 0xFF : -1;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            if (!more()) {
                return -1;
            }
            int read = Math.min(length, slice.length - at);
            System.arraycopy(slice, at, into, from, read);
            at += read;
            return read;
        }

        private boolean more() {
            if (at == slice.length) {
                byte[] loaded = slice(job, next);
                slice = loaded == null ? new byte[0] : loaded;
                next += slice.length;
                at = 0;
            }
            return at < slice.length;
        }
    }
}
