package org.fenghuo.portal.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import org.fenghuo.portal.support.Client;
import org.fenghuo.portal.support.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.context.WebServerApplicationContext;

@PortalTest
class StatusIT {
    private final Client client;

    @Autowired
    StatusIT(WebServerApplicationContext portal) {
        this.client = new Client(portal);
    }

    @Test
    void whenAllIsWellItSaysSoInBothLanguages() {
        // the first to ask may have to wait for the index to be built
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() ->
                        assertThat(client.get("/status?lang=en").body())
                                .contains("Everything works"));
        assertThat(client.get("/status?lang=zh").body()).contains("一切正常");
    }

    @Test
    void itsPositionIsWhereChangesGoOn() {
        var position =
                client.ask("{ status { position } }", Map.of())
                        .at("/data/status/position")
                        .asString();

        assertThat(client.get("/changes?since=" + position).statusCode()).isEqualTo(200);
    }
}
