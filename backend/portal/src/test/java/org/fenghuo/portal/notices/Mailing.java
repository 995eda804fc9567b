package org.fenghuo.portal.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.fenghuo.portal.casework.Casework;
import org.fenghuo.portal.notices.MailServer.Arrived;
import org.fenghuo.portal.support.Client;
import org.fenghuo.portal.support.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/**
 * A portal that sends mail, to a server of the test's own; and somebody who handed something in.
 */
@PortalTest
@TestPropertySource(
        properties = {
            "spring.mail.host=127.0.0.1",
            "fenghuo.mail.from=notices@fenghuo.example",
            "fenghuo.mail.every=1h",
            "fenghuo.public.address=https://fenghuo.example",
        })
abstract class Mailing {
    static final MailServer MAIL = new MailServer();

    @Autowired WebServerApplicationContext portal;
    @Autowired JdbcClient database;
    @Autowired Casework casework;
    @Autowired Postman postman;
    Client client;
    Correspondent sender;

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry registry) {
        registry.add("spring.mail.port", MAIL::port);
    }

    @BeforeEach
    void begin() {
        client = new Client(portal);
        sender = comes("Complaint", "ZH", Correspondent.anAddress());
    }

    Correspondent comes(String door, String lang, String address) {
        return Correspondent.through(client, database, door, lang, address);
    }

    /** All that came so far, once the postman has been. */
    List<Arrived> letters(Correspondent of) {
        of.isInAHurry();
        postman.deliverAll();
        return MAIL.to(of.address);
    }

    /** Presses the button of the page that a link leads to. */
    HttpResponse<String> press(String link, String more) {
        String token = link.substring(link.indexOf("token="));
        return client.submit(link.substring(0, link.indexOf('?')), token + more);
    }

    Arrived confirmed(Correspondent who) {
        Arrived asking = letters(who).getFirst();
        assertThat(press(asking.link("/track/confirm"), "&step=send").statusCode()).isEqualTo(200);
        return asking;
    }
}
