package org.fenghuo.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/**
 * A MariaDB server with one schema and one user, reachable from this machine only.
 *
 * <p>It reads no input itself. A watcher beside it does, and ends it cleanly when the portal's pipe
 * ends; the portal decides what Ctrl-C means, so both ignore it.
 */
record MariaDb(Path home, Path folder, int port) implements Server {
    static final String SCHEMA = "fenghuo";
    static final String USER = "fenghuo";

    private static final String DIES_WITH_ITS_INPUT =
            """
            trap '' INT HUP
            exec 3<&0
            { cat <&3 >/dev/null; kill -TERM $$ 2>/dev/null; } &
            exec "$@" </dev/null 3<&-
            """;

    @Override
    public String name() {
        return "MariaDB";
    }

    @Override
    public Path log() {
        return folder.resolve("mariadb.log");
    }

    @Override
    public void prepare() throws IOException {
        Files.createDirectories(folder.resolve("tmp"));
        if (!Files.exists(folder.resolve("data"))) install();
        // Run by the server before it takes its first connection: user and rights are right on
        // every start.
        secret(
                "init.sql",
                """
                CREATE DATABASE IF NOT EXISTS %1$s CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
                CREATE USER IF NOT EXISTS %2$s@'127.0.0.1';
                ALTER USER %2$s@'127.0.0.1' IDENTIFIED BY '%3$s';
                GRANT ALL ON %1$s.* TO %2$s@'127.0.0.1';
                """
                        .formatted(SCHEMA, USER, password()));
    }

    @Override
    public List<String> command() {
        var command = new ArrayList<>(List.of("sh", "-c", DIES_WITH_ITS_INPUT, "sh"));
        command.addAll(serverOn(folder.resolve("data")));
        command.addAll(
                List.of(
                        "--port=" + port,
                        "--bind-address=127.0.0.1",
                        // Without a socket a deep data folder cannot exceed the 107 letters of a
                        // socket's path.
                        "--socket=",
                        "--skip-name-resolve",
                        // Making a certificate takes seconds; nothing leaves the machine.
                        "--skip-ssl",
                        "--init-file=" + folder.resolve("init.sql"),
                        "--collation-server=utf8mb4_bin",
                        "--default-time-zone=+00:00",
                        // MySQL's own default, so that both servers refuse the same.
                        "--sql-mode=ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,"
                                + "ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION",
                        "--max-allowed-packet=64M",
                        "--innodb-flush-log-at-trx-commit=1",
                        "--innodb-buffer-pool-size=128M",
                        "--key-buffer-size=1M",
                        "--aria-pagecache-buffer-size=8M",
                        "--local-infile=0"));
        return command;
    }

    /**
     * The user's password, made on first use and kept for whoever wants to look with a client of
     * his own.
     */
    String password() throws IOException {
        Path file = folder.resolve("password");
        if (!Files.exists(file)) {
            byte[] random = new byte[20];
            new SecureRandom().nextBytes(random);
            secret("password", HexFormat.of().formatHex(random));
        }
        return Files.readString(file).strip();
    }

    private List<String> serverOn(Path data) {
        var command =
                new ArrayList<>(
                        List.of(
                                home.resolve("bin/mariadbd").toString(),
                                "--no-defaults",
                                "--basedir=" + home,
                                "--lc-messages-dir=" + home.resolve("share"),
                                "--datadir=" + data,
                                "--tmpdir=" + folder.resolve("tmp"),
                                "--character-set-server=utf8mb4",
                                "--innodb-log-file-size=64M",
                                "--innodb-use-native-aio=0"));
        ProcessHandle.current()
                .info()
                .user()
                .filter("root"::equals)
                .ifPresent(root -> command.add("--user=root"));
        return command;
    }

    /**
     * Makes the system tables beside the data's place and moves them there whole: a killed install
     * starts again.
     */
    private void install() throws IOException {
        Path unfinished = folder.resolve("data.new");
        FileSystemUtils.deleteRecursively(unfinished);
        Files.createDirectory(unfinished);
        var command = new ArrayList<>(serverOn(unfinished));
        command.add("--bootstrap");
        var process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                        .start();
        boolean understood = tells(process, systemTables());
        if (process.onExit().join().exitValue() != 0 || !understood)
            throw CannotStart.failed(this, LastWords.of(log()));
        Files.move(unfinished, folder.resolve("data"), StandardCopyOption.ATOMIC_MOVE);
    }

    private String systemTables() throws IOException {
        // root may come in by the operating system's word alone, and only through the socket that
        // there is not.
        var statements =
                new StringBuilder(
                        "CREATE DATABASE mysql;\nUSE mysql;\nSET @auth_root_socket='root';\n");
        for (var part : List.of("system_tables", "performance_tables", "system_tables_data"))
            statements.append(Files.readString(home.resolve("share/mariadb_" + part + ".sql")));
        return statements.toString();
    }

    private static boolean tells(Process process, String statements) {
        try (var input = process.outputWriter()) {
            input.write(statements);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private void secret(String name, String text) throws IOException {
        Path unfinished = folder.resolve(name + ".new");
        Files.deleteIfExists(unfinished);
        Files.createFile(
                unfinished,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(unfinished, text);
        Files.move(unfinished, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }
}
