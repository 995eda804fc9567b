package org.fenghuo.portal.notices;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;

/** A mail server that can go down and come back on the same port. */
final class MailServer {
    private GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
    private final int port;

    MailServer() {
        server.start();
        port = server.getSmtp().getPort();
    }

    int port() {
        return port;
    }

    void goesDown() {
        server.stop();
    }

    void comesBack() {
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", "smtp"));
        server.start();
    }

    List<Arrived> to(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .map(Arrived::new)
                .filter(letter -> letter.header("To").equals(address))
                .toList();
    }

    /** A letter as it came. */
    record Arrived(MimeMessage message) {
        String header(String name) {
            try {
                return message.getHeader(name, null);
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
        }

        String subject() {
            try {
                return message.getSubject();
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
        }

        String plain() {
            return part(0);
        }

        String html() {
            return part(1);
        }

        private String part(int no) {
            try {
                return (String) ((Multipart) message.getContent()).getBodyPart(no).getContent();
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Path and query of the link to a page of this site. */
        String link(String path) {
            return plain().lines()
                    .filter(line -> line.startsWith("https://fenghuo.example" + path))
                    .findFirst()
                    .orElseThrow()
                    .strip()
                    .substring("https://fenghuo.example".length());
        }

        String all() {
            return subject() + plain() + html();
        }
    }
}
