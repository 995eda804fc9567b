package org.fenghuo.portal.intake;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A server that speaks the part of clamd's protocol that the portal uses, and knows EICAR. */
final class Clamd implements Closeable {
    /** How it behaves. */
    enum Answer {
        HONEST,
        TOO_LARGE,
        DROPS,
        HANGS
    }

    private final ServerSocket door;
    private final Answer answer;
    private volatile int lastSize;

    Clamd(Answer answer) throws IOException {
        this.answer = answer;
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return door.getLocalPort();
    }

    /** Bytes of the last file that came whole. */
    int lastSize() {
        return lastSize;
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    private void serve() {
        while (!door.isClosed()) {
            try (Socket caller = door.accept()) {
                talk(caller);
            } catch (IOException e) {
                // The caller hung up, or the test is over.
            }
        }
    }

    private void talk(Socket caller) throws IOException {
        DataInputStream in = new DataInputStream(caller.getInputStream());
        String command = new String(in.readNBytes(10), StandardCharsets.US_ASCII);
        switch (answer) {
            case DROPS -> {}
            case HANGS -> waitUntilGone(caller);
            case TOO_LARGE -> say(caller, "INSTREAM size limit exceeded. ERROR");
            case HONEST -> {
                byte[] file = file(in);
                lastSize = file.length;
                boolean found =
                        new String(file, StandardCharsets.ISO_8859_1)
                                .contains("EICAR-" + "STANDARD-ANTIVIRUS-TEST-FILE");
                String verdict = found ? "stream: Eicar-Test-Signature FOUND" : "stream: OK";
                say(caller, command.equals("zINSTREAM\0") ? verdict : "UNKNOWN COMMAND");
            }
        }
    }

    /** Reads nothing, so that the caller's writing comes to a stop. */
    private void waitUntilGone(Socket caller) throws IOException {
        try (Socket next = door.accept()) {
            talk(next);
        } finally {
            caller.close();
        }
    }

    private static byte[] file(DataInputStream in) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            file.writeBytes(in.readNBytes(length));
        }
        return file.toByteArray();
    }

    private static void say(Socket caller, String answer) throws IOException {
        caller.getOutputStream().write((answer + "\0").getBytes(StandardCharsets.US_ASCII));
        caller.shutdownOutput();
        // clamd closes at once; a caller that still writes would lose the answer
        caller.getInputStream().transferTo(OutputStream.nullOutputStream());
    }
}
