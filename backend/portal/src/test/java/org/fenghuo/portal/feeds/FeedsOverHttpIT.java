package org.fenghuo.portal.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fenghuo.portal.feeds.Following.mark;
import static org.fenghuo.portal.feeds.Following.marked;

import java.util.List;
import org.fenghuo.portal.kernel.Text;
import org.fenghuo.portal.publishing.PublicationExamples;
import org.fenghuo.portal.publishing.Publishing;
import org.fenghuo.portal.support.Client;
import org.fenghuo.portal.support.PortalTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.context.WebServerApplicationContext;

@PortalTest
class FeedsOverHttpIT {
    private final Client client;
    private final Following following;

    @Autowired
    FeedsOverHttpIT(Publishing publishing, WebServerApplicationContext portal) {
        this.client = new Client(portal);
        this.following = new Following(publishing, client);
    }

    @Nested
    class WhenItIsAskedOverHttp {
        @Test
        void cachesAreToldHowLongAndWhatFor() {
            var one = client.get("/search.atom?lang=en");
            var two = client.get("/search.atom");
            var tag = one.headers().firstValue("ETag").orElseThrow();

            assertThat(one.headers().firstValue("Cache-Control")).hasValue("max-age=60, public");
            assertThat(one.headers().allValues("Vary").toString())
                    .doesNotContainIgnoringCase("Accept-Language");
            assertThat(two.headers().allValues("Vary").toString())
                    .containsIgnoringCase("Accept-Language");
            assertThat(one.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith("application/atom+xml");
            assertThat(client.get("/search.atom?lang=en", "If-None-Match", tag).statusCode())
                    .isEqualTo(304);
            assertThat(client.head("/search.atom?lang=en").headers().firstValue("ETag"))
                    .hasValue(tag);
        }

        @Test
        void itIsSentCompressed() {
            following.publish(marked(mark()));

            assertThat(
                            client.get("/search.atom", "Accept-Encoding", "gzip")
                                    .headers()
                                    .firstValue("Content-Encoding"))
                    .hasValue("gzip");
        }

        @Test
        void whatIsNotUnderstoodIsNamedAndNeverHtml() {
            var name = client.get("/search.atom?colour=red", "Accept", "text/html");
            var value = client.get("/search.rss?kinds=WARNINGS", "Accept", "text/html");
            var code = client.get("/search.json?categories=no-such");
            var day = client.get("/search.ics?publishedFrom=2026-02-30");

            assertThat(List.of(name, value, code, day))
                    .allSatisfy(answer -> {
                        assertThat(answer.statusCode()).isEqualTo(400);
                        assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                                .startsWith("application/problem+json");
                    });
            assertThat(Client.json(name).at("/parameter").asString()).isEqualTo("colour");
            assertThat(Client.json(name).at("/allowed").toString()).contains("\"kinds\"", "\"q\"");
            assertThat(Client.json(value).at("/value").asString()).isEqualTo("WARNINGS");
            assertThat(Client.json(value).at("/allowed").toString()).contains("\"WARNING\"");
            assertThat(Client.json(code).at("/parameter").asString()).isEqualTo("categories");
            assertThat(Client.json(code).at("/value").asString()).isEqualTo("no-such");
            assertThat(Client.json(code).at("/allowed").toString()).contains("\"goji\"");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/publications/FH-2020-999999.atom",
                    "/publications/nonsense.atom",
                    "/publications/FH-2020-999999/cap/1.xml"
                })
        void whatIsNotThereIsAProblemDocument(String path) {
            var answer = client.get(path, "Accept", "text/html");

            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith("application/problem+json");
        }

        @Test
        void hostileTextComesThroughEveryFormat() {
            var mark = mark();
            var title = "<b>枸杞</b> & \uD83E\uDED0 \u202Eabc\u202C " + mark;
            following.publish(
                    PublicationExamples.titled(
                            PublicationExamples.gojiWording(), Text.of(title, title)));
            following.awaitEntries("q=" + mark, 1);

            assertThat(following.xml("/search.atom?q=" + mark).one("//a:entry/a:title"))
                    .isEqualTo(title);
            assertThat(following.xml("/search.rss?q=" + mark).one("//item/title")).isEqualTo(title);
            assertThat(
                            Client.json(client.get("/search.json?q=" + mark))
                                    .at("/items/0/title")
                                    .asString())
                    .isEqualTo(title);
        }
    }

    @Nested
    class WhenFeedsAreLookedFor {
        @Test
        void theListLeadsToFeeds() {
            var list = following.xml("/feeds.opml?lang=en");
            var addresses = list.all("//outline/@xmlUrl");

            assertThat(list.one("/opml/@version")).isEqualTo("2.0");
            assertThat(addresses).hasSizeGreaterThan(15);
            assertThat(client.get(Following.path(addresses.getFirst())).statusCode())
                    .isEqualTo(200);
            assertThat(client.get(Following.path(addresses.getLast())).statusCode()).isEqualTo(200);
        }

        @Test
        void pagesSayWhereTheyAreFeeds() {
            var number = following.publish(marked(mark()));

            assertThat(following.read("/?lang=zh")).contains("/search.atom?lang=zh");
            assertThat(following.read("/search?kinds=RECALL&sort=NEWEST"))
                    .contains("/search.atom?kinds=RECALL\"");
            assertThat(following.read("/publications/" + number))
                    .contains("/publications/" + number + ".atom");
            assertThat(following.read("/feeds?kinds=WARNING&lang=en"))
                    .contains("/search.cap?kinds=WARNING&amp;lang=en", number.value());
        }
    }
}
