package org.fenghuo.portal.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fenghuo.portal.feeds.Following.mark;
import static org.fenghuo.portal.feeds.Following.marked;

import org.fenghuo.portal.publishing.Command;
import org.fenghuo.portal.publishing.Publishing;
import org.fenghuo.portal.publishing.WithdrawalGround;
import org.fenghuo.portal.support.Client;
import org.fenghuo.portal.support.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.test.context.TestPropertySource;

/** The search engine is where nobody answers. */
@PortalTest
@TestPropertySource(properties = "spring.elasticsearch.uris=http://127.0.0.1:1")
class FeedsWithoutSearchIT {
    private final Client client;
    private final Following following;

    @Autowired
    FeedsWithoutSearchIT(Publishing publishing, WebServerApplicationContext portal) {
        this.client = new Client(portal);
        this.following = new Following(publishing, client);
    }

    @Test
    void feedsByKindAndLevelGoOn() {
        var number = following.publish(marked(mark()));

        following.awaitedItem("/search.json?first=100", number);
        following.awaitedItem("/search.json?kinds=WARNING&levels=II&first=100", number);
        following.apply(new Command.Withdraw(number, WithdrawalGround.UNLAWFUL, "不该公开"));

        org.awaitility.Awaitility.await()
                .until(() ->
                        following
                                .item("/search.json?kinds=WARNING&first=100", number)
                                .at("/_fenghuo/gone")
                                .asBoolean(false));
    }

    @Test
    void othersSayThatTheyAreOutOfOrder() {
        var answer = client.get("/search.atom?hazards=CHEMICAL", "Accept", "text/html");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("application/problem+json");
    }

    @Test
    void changesGoOnAndTheStatusPageSaysWhatDoesNot() {
        var number = following.publish(marked(mark()));
        var status = client.get("/status?lang=en");

        assertThat(following.read("/changes?first=1000")).contains(number.value());
        assertThat(status.statusCode()).isEqualTo(200);
        assertThat(status.body()).contains("The search engine does not answer");
    }

    @Test
    void thePageSaysItInTheHousesLook() {
        var page = client.get("/feeds?hazards=CHEMICAL&lang=en", "Accept", "text/html");

        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.body()).contains("/search.atom?hazards=CHEMICAL");
    }
}
