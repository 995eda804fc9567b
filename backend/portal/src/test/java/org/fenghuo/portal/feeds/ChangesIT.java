package org.fenghuo.portal.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.fenghuo.portal.feeds.Following.mark;
import static org.fenghuo.portal.feeds.Following.marked;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.fenghuo.portal.publishing.Command;
import org.fenghuo.portal.publishing.Publishing;
import org.fenghuo.portal.publishing.WithdrawalGround;
import org.fenghuo.portal.support.Client;
import org.fenghuo.portal.support.PortalTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import tools.jackson.databind.JsonNode;

@PortalTest
class ChangesIT {
    private final Client client;
    private final Following following;

    @Autowired
    ChangesIT(Publishing publishing, WebServerApplicationContext portal) {
        this.client = new Client(portal);
        this.following = new Following(publishing, client);
    }

    @Nested
    class WhenSomethingHappened {
        private final Mirror mirror = Mirror.atTheEnd(client);

        @Test
        void everyLineSaysWhatAndWhyAndHowItStandsNow() {
            var number = following.publish(marked("before"));
            following.apply(new Command.Correct(number, marked("after"), "批次有误"));
            var lines = mirror.read("lang=en");
            var corrected = lines.getLast();

            assertThat(lines).hasSize(2);
            assertThat(corrected.at("/change").asString()).isEqualTo("CORRECTED");
            assertThat(corrected.at("/number").asString()).isEqualTo(number.value());
            assertThat(corrected.at("/edition").asInt()).isEqualTo(2);
            assertThat(corrected.at("/reason").asString()).isEqualTo("批次有误");
            assertThat(corrected.at("/changedFields").toString()).contains("\"title.en\"");
            assertThat(corrected.at("/differences/0/after").asString()).contains("after");
            assertThat(corrected.at("/publication/title").asString()).isEqualTo("Goji after");
            assertThat(corrected.at("/publication/advice").asString())
                    .isEqualTo("Do not eat this batch");
            assertThat(lines.getFirst().at("/publication")).isEqualTo(corrected.at("/publication"));
        }

        @Test
        void ofWhatIsGoneOnlyNumberKindChangeAndTimeAreTold() {
            var mark = mark();
            var number = following.publish(marked(mark));
            following.apply(new Command.Withdraw(number, WithdrawalGround.UNLAWFUL, "不该公开"));

            assertThat(mirror.read(""))
                    .hasSize(2)
                    .allSatisfy(line -> {
                        assertThat(line.propertyNames())
                                .containsExactly(
                                        "cursor",
                                        "sequence",
                                        "number",
                                        "kind",
                                        "change",
                                        "at",
                                        "gone",
                                        "publication");
                        assertThat(line.toString()).doesNotContain(mark, "不该公开");
                    });
        }

        @Test
        void pagesLinkTheNextUntilNothingIsNew() {
            var number = following.publish(marked(mark()));
            following.apply(new Command.Lift(number, "风险已消除"));

            assertThat(mirror.read("first=1")).hasSize(1);
            assertThat(mirror.read("first=1")).hasSize(1);
            assertThat(mirror.read("first=1")).isEmpty();
            assertThat(mirror.held(number).at("/standing").asString()).isEqualTo("LIFTED");
        }
    }

    @Nested
    class WhenNothingHasHappenedYet {
        private final Mirror mirror = Mirror.atTheEnd(client);

        @Test
        void whoWaitsIsAnsweredAsSoonAsSomethingDoes() {
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                var waiting = CompletableFuture.supplyAsync(() -> mirror.read("wait=30"), threads);
                var number = following.publish(marked(mark()));

                assertThat(waiting)
                        .succeedsWithin(5, TimeUnit.SECONDS)
                        .satisfies(lines ->
                                assertThat(lines.getFirst().at("/number").asString())
                                        .isEqualTo(number.value()));
            }
        }

        @Test
        void whoWaitsInVainIsAnsweredInTime() {
            assertThat(mirror.read("wait=1")).isEmpty();
        }
    }

    @Nested
    class WhenItIsAskedOverHttp {
        @Test
        void thePageThatMayGrowIsAskedForAgainByItsTag() {
            following.publish(marked(mark()));
            var full = client.get("/changes?first=1&lang=zh");
            var end = client.get(Mirror.atTheEnd(client).path("lang=zh"));
            var tag = full.headers().firstValue("ETag").orElseThrow();

            assertThat(full.headers().firstValue("Content-Type")).hasValue("application/x-ndjson");
            assertThat(full.headers().firstValue("Cache-Control")).hasValue("max-age=60, public");
            assertThat(end.headers().firstValue("Cache-Control")).hasValue("no-cache");
            assertThat(client.get("/changes?first=1&lang=zh", "If-None-Match", tag).statusCode())
                    .isEqualTo(304);
            assertThat(client.head("/changes?first=1&lang=zh").headers().firstValue("ETag"))
                    .hasValue(tag);
            assertThat(
                            client.get("/changes", "Accept-Encoding", "gzip")
                                    .headers()
                                    .firstValue("Content-Encoding"))
                    .hasValue("gzip");
        }

        @ParameterizedTest
        @CsvSource({
            "colour=red, colour, since",
            "first=1001, first, 1000",
            "first=0, first, 1000",
            "wait=31, wait, 30",
            "wait=soon, wait, 30",
            "lang=fr, lang, en"
        })
        void whatIsNotUnderstoodIsNamed(String query, String parameter, String allowed) {
            var answer = client.get("/changes?" + query, "Accept", "text/html");

            isProblem(answer, 400);
            assertThat(Client.json(answer).at("/parameter").asString()).isEqualTo(parameter);
            assertThat(Client.json(answer).at("/allowed").valueStream().map(JsonNode::asString))
                    .contains(allowed);
        }

        @Test
        void aCursorThatIsNoneIsNamed() {
            var answer = client.get("/changes?since=nonsense&lang=en");

            isProblem(answer, 400);
            assertThat(Client.json(answer).at("/parameter").asString()).isEqualTo("since");
            assertThat(Client.json(answer).at("/value").asString()).isEqualTo("nonsense");
        }

        @Test
        void whoCountsOnAJournalThatIsNoMoreIsToldToBeginAnew() {
            following.publish(marked(mark()));
            var end = decoded(Mirror.atTheEnd(client).cursor());
            var epoch = end.substring(0, end.indexOf('.'));

            for (var cursor : List.of("another.1", epoch + ".999999999999")) {
                var answer = client.get("/changes?lang=en&since=" + encoded(cursor));
                isProblem(answer, 410);
                assertThat(Client.json(answer).at("/code").asString()).isEqualTo("UNKNOWN_EPOCH");
                assertThat(Client.json(answer).at("/detail").asString()).contains("from the start");
            }
        }

        private void isProblem(HttpResponse<String> answer, int status) {
            assertThat(answer.statusCode()).isEqualTo(status);
            assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith("application/problem+json");
        }

        private String decoded(String cursor) {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII);
        }

        private String encoded(String plain) {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
        }
    }

    @Test
    void manyWaitAtOnceAndAreAllAnswered() {
        var mirror = Mirror.atTheEnd(client);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var waiting =
                    java.util.stream.IntStream.range(0, 200)
                            .mapToObj(i ->
                                    CompletableFuture.supplyAsync(
                                            () -> client.get(mirror.path("wait=30")).body(),
                                            threads))
                            .toList();
            await().until(() -> client.get("/actuator/health").statusCode() == 200);
            following.publish(marked(mark()));

            assertThat(waiting)
                    .allSatisfy(answer ->
                            assertThat(answer)
                                    .succeedsWithin(20, TimeUnit.SECONDS)
                                    .asString()
                                    .isNotEmpty());
        }
    }
}
