package org.fenghuo.portal.intake;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Asks clamd by its command INSTREAM (manual page clamd(8)): pieces of a file, each after its
 * length in four bytes, then a length of nothing; one answer. What was kept before a scanner was
 * configured is looked into as well.
 */
final class ClamAv implements Scanner {
    private static final byte[] INSTREAM = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final int PIECE = 64 * 1024;
    private static final int LONGEST_ANSWER = 1024;
    private static final Pattern FOUND = Pattern.compile("stream: (\\P{Cntrl}{1,200}) FOUND");

    private final String host;
    private final int port;
    private final Duration timeout;

    ClamAv(ClamAvSettings settings) {
        host = Objects.requireNonNull(settings.host());
        port = settings.port();
        timeout = settings.timeout();
    }

    @Override
    public Set<AttachmentState> looksInto() {
        return EnumSet.of(AttachmentState.UNCHECKED, AttachmentState.NOT_CHECKED);
    }

    @Override
    public Finding look(byte[] content) {
        try (Socket socket = new Socket()) {
            // A socket has no limit of time for writing: whoever hangs is hung up on.
            limit().execute(() -> hangUp(socket));
            socket.connect(new InetSocketAddress(host, port), Math.toIntExact(timeout.toMillis()));
            send(content, socket);
            return finding(
                    new String(
                                    socket.getInputStream().readNBytes(LONGEST_ANSWER),
                                    StandardCharsets.UTF_8)
                            .replace("\0", "")
                            .strip());
        } catch (IOException e) {
            return new Finding.NoAnswer(e.toString());
        }
    }

    private Executor limit() {
        return CompletableFuture.delayedExecutor(timeout.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static void hangUp(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void send(byte[] content, Socket socket) throws IOException {
        DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(socket.getOutputStream(), PIECE));
        out.write(INSTREAM);
        for (int from = 0; from < content.length; from += PIECE) {
            int length = Math.min(PIECE, content.length - from);
            out.writeInt(length);
            out.write(content, from, length);
        }
        out.writeInt(0);
        out.flush();
    }

    private static Finding finding(String answer) {
        Matcher found = FOUND.matcher(answer);
        if (found.matches()) {
            return new Finding.Infected(found.group(1));
        }
        return answer.equals("stream: OK")
                ? new Finding.Clean()
                : new Finding.NoAnswer("clamd said: " + answer);
    }
}
