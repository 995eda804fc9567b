package org.fenghuo.portal.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.awaitility.Awaitility;
import org.fenghuo.portal.support.Client;
import org.fenghuo.portal.support.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.context.WebServerApplicationContext;

/** What everybody may send ahead takes no more of the portal than there is. */
@PortalTest
class AttachmentGateIT {
    private static final int ROOM = 16;

    @Autowired WebServerApplicationContext portal;

    @Test
    void aFileThatIsTooLargeIsNotRead() {
        HttpResponse<String> answer =
                new Client(portal).post("/attachments", new byte[8 * 1024 * 1024 + 1]);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(Client.json(answer).path("code").asString()).isEqualTo("ATTACHMENT_TOO_LARGE");
        assertThat(Client.json(answer).path("detail").asString()).isEqualTo("文件过大，最多 8 MB");
    }

    @Test
    void anotherSpellingOfTheAddressIsTheSameDoor() {
        assertThat(
                        new Client(portal)
                                .post("/%61ttachments", new byte[8 * 1024 * 1024 + 1])
                                .statusCode())
                .isEqualTo(413);
    }

    @Test
    void whatIsNoPictureIsSaidInWords() {
        HttpResponse<String> answer =
                new Client(portal).post("/attachments", new byte[] {'G', 'I'});

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Client.json(answer).path("code").asString()).isEqualTo("BAD_FILE");
    }

    @Test
    void slowSendersLeaveOthersWaitingButNothingBreaks() throws IOException {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < ROOM; i++) {
                slow.add(begun());
            }
            Awaitility.await().until(() -> sent().statusCode() == 503);
            assertThat(sent().headers().firstValue("Retry-After")).hasValue("5");
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
        Awaitility.await().until(() -> sent().statusCode() == 201);
    }

    private HttpResponse<String> sent() {
        return new Client(portal)
                .post("/attachments", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
    }

    private Socket begun() throws IOException {
        Socket socket =
                new Socket(
                        InetAddress.getLoopbackAddress(),
                        Objects.requireNonNull(portal.getWebServer()).getPort());
        socket.getOutputStream()
                .write(
                        """
                        POST /attachments HTTP/1.1
                        Host: 127.0.0.1
                        Content-Type: application/octet-stream
                        Content-Length: 100

                        %PDF\
                        """
                                .replace("\n", "\r\n")
                                .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }
}
