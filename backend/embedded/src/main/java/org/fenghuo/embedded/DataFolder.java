package org.fenghuo.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * The folder that holds everything a portal keeps between runs; one portal at a time holds its
 * lock.
 *
 * <pre>
 * lock                  held while a portal runs, with its process id; marks the folder as ours
 * ports.properties      the servers' ports, kept as long as they are free
 * mariadb/              data, tmp, password (mode 600), init.sql (mode 600), mariadb.log, pid
 * elasticsearch/        data, tmp, logs/elasticsearch.log, console.log, pid
 * </pre>
 */
final class DataFolder {
    static final FileAttribute<Set<PosixFilePermission>> OURS_ALONE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    static final long NEEDED_MB = 256;

    private final Path root;
    private final FileChannel lock;

    private DataFolder(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    /** Makes the folder where there is none, and takes its lock until {@link #release}. */
    static DataFolder open(Path wanted) {
        try {
            Path root = made(wanted);
            if (!isOurs(root)) throw CannotStart.foreign(root);
            if (Files.getFileStore(root).getUsableSpace() >> 20 < NEEDED_MB)
                throw CannotStart.full(root, NEEDED_MB);
            return new DataFolder(root, locked(root));
        } catch (IOException e) {
            throw CannotStart.because(wanted, e);
        }
    }

    Path root() {
        return root;
    }

    /** A folder of one server; its contents are nobody else's to read. */
    Path of(String server) {
        try {
            return Files.createDirectories(root.resolve(server), OURS_ALONE);
        } catch (IOException e) {
            throw CannotStart.because(root, e);
        }
    }

    void release() {
        try {
            lock.close();
        } catch (IOException e) {
            throw CannotStart.because(root, e);
        }
    }

    private static Path made(Path wanted) throws IOException {
        return Files.isDirectory(wanted)
                ? wanted.toRealPath()
                : Files.createDirectories(wanted, OURS_ALONE).toRealPath();
    }

    private static boolean isOurs(Path root) throws IOException {
        try (var entries = Files.newDirectoryStream(root)) {
            return Files.exists(root.resolve("lock")) || !entries.iterator().hasNext();
        }
    }

    private static FileChannel locked(Path root) throws IOException {
        Path file = root.resolve("lock");
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() == null) throw new OverlappingFileLockException();
        } catch (OverlappingFileLockException e) {
            channel.close();
            throw CannotStart.busy(root, Files.readString(file).strip());
        }
        channel.truncate(0);
        channel.write(
                ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(UTF_8)));
        return channel;
    }
}
