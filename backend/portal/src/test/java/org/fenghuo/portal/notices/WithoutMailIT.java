package org.fenghuo.portal.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.fenghuo.portal.support.Client;
import org.fenghuo.portal.support.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** As a portal is that nobody gave a mail server. */
@PortalTest
class WithoutMailIT {
    @Autowired WebServerApplicationContext portal;
    @Autowired JdbcClient database;
    @Autowired ObjectProvider<Postman> postman;
    @Autowired ObjectProvider<Delivery> delivery;

    @Test
    void nothingIsSentAndNothingIsPromised() {
        Client client = new Client(portal);
        Correspondent sender =
                Correspondent.through(
                        client, database, "Complaint", "ZH", Correspondent.anAddress());

        assertThat(postman).isEmpty();
        assertThat(delivery).isEmpty();
        assertThat(client.ask("{ sendsNotices }", Map.of()).at("/data/sendsNotices").asBoolean())
                .isFalse();
        assertThat(client.get("/complaints/new?lang=en").body())
                .contains("This portal sends no e-mail at present");
        assertThat(sender.notices().isNull()).isTrue();
        assertThat(
                        database.sql("select count(*) from submission_notice where submission = ?")
                                .param(sender.submission)
                                .query(Long.class)
                                .single())
                .isZero();
    }
}
