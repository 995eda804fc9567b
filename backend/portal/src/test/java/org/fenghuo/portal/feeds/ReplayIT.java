package org.fenghuo.portal.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.fenghuo.portal.feeds.Following.mark;
import static org.fenghuo.portal.feeds.Following.marked;
import static org.fenghuo.portal.publishing.PublicationExamples.blacklistEntryUntil;
import static org.fenghuo.portal.publishing.PublicationExamples.draft;
import static org.fenghuo.portal.publishing.PublicationExamples.until;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fenghuo.portal.kernel.PublicationNumber;
import org.fenghuo.portal.publishing.Command;
import org.fenghuo.portal.publishing.PublicationExamples;
import org.fenghuo.portal.publishing.Publishing;
import org.fenghuo.portal.publishing.WithdrawalGround;
import org.fenghuo.portal.support.Client;
import org.fenghuo.portal.support.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;

/**
 * Who follows the changes from the start holds what the portal shows, whatever goes on meanwhile
 * and however often the line breaks.
 */
@PortalTest
class ReplayIT {
    private static final Duration SOON = Duration.ofSeconds(3);
    private static final String ALL =
            """
            query ($after: String) {
                updates(first: 50, after: $after, lang: ZH) {
                    edges { node { number publication { ...Whole } } }
                    pageInfo { hasNextPage endCursor }
                }
            }
            """
                    + whole();

    private final WebServerApplicationContext portal;
    private final Clock clock;
    private final Following following;
    private final Random chance = new Random(1024);

    @Autowired
    ReplayIT(Publishing publishing, WebServerApplicationContext portal, Clock clock) {
        this.portal = portal;
        this.clock = clock;
        this.following = new Following(publishing, new Client(portal));
    }

    @Test
    void whoFollowsFromTheStartHoldsWhatThePortalShows() {
        var mirror = new Mirror(new Client(portal), null);
        List<PublicationNumber> ending;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var expiries = CompletableFuture.supplyAsync(this::publishWhatEnds, threads);
            var work =
                    CompletableFuture.allOf(
                            expiries,
                            CompletableFuture.runAsync(this::importAndImportAgain, threads),
                            CompletableFuture.runAsync(this::decideThisAndThat, threads));
            while (!work.isDone()) {
                mirror = onABrokenLine(mirror);
            }
            ending = expiries.join();
            work.join();
        }
        var follower = mirror;
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> {
                    follower.catchUp();
                    assertThat(ending)
                            .noneMatch(number ->
                                    follower.held(number)
                                            .at("/standing")
                                            .asString()
                                            .equals("IN_FORCE"));
                    assertThat(follower.copy()).isEqualTo(shown());
                });
        assertThat(follower.copy()).hasSizeGreaterThan(40);
    }

    /** Reads a few lines, loses its connection, and comes back with what it kept. */
    private Mirror onABrokenLine(Mirror mirror) {
        mirror.read("lang=zh&wait=1&first=" + (1 + chance.nextInt(40)));
        return chance.nextBoolean() ? mirror : mirror.over(new Client(portal));
    }

    private List<PublicationNumber> publishWhatEnds() {
        return IntStream.range(0, 6)
                .mapToObj(i -> {
                    var end = clock.instant().plus(SOON);
                    return following.publish(
                            i % 2 == 0
                                    ? blacklistEntryUntil(end)
                                    : draft(until(marked(mark()), end)));
                })
                .toList();
    }

    private void decideThisAndThat() {
        for (var i = 0; i < 40; i++) {
            var number = following.publish(marked(mark()));
            following.apply(
                    switch (i % 5) {
                        case 0 -> new Command.Correct(number, marked(mark()), "更正");
                        case 1 -> new Command.AdjustLevel(number, PublicationExamples.RED, "升级");
                        case 2 -> new Command.Lift(number, "解除");
                        case 3 -> new Command.Withdraw(number, WithdrawalGround.UNLAWFUL, "违法");
                        default -> new Command.Withdraw(number, WithdrawalGround.MISTAKE, "有误");
                    });
            if (i % 10 == 4) {
                following.apply(new Command.Restore(number, "恢复"));
            }
        }
    }

    /** The second file says some of it otherwise and no longer lists the rest. */
    private void importAndImportAgain() {
        var system = "replay-" + mark().substring(0, 12);
        for (var file :
                List.of(
                        lines(system, 0, 40, "one"),
                        lines(system, 10, 50, "one"),
                        lines(system, 20, 45, "two"))) {
            assertThat(Importing.over(portal, file)).isEqualTo("DONE");
        }
    }

    private static String lines(String system, int from, int to, String word) {
        return IntStream.range(from, to)
                .mapToObj(i ->
                        """
                        {"key":{"system":"%1$s","value":"%2$d"},"original":"en","title":{"en":"Replayed %2$d %3$s"},\
                        "summary":{"en":"%3$s"},"authority":"xining-customs",\
                        "sources":[{"system":"%1$s","reference":"%2$d"}],\
                        "details":{"kind":"WARNING","mode":"ACTUAL","audience":"PUBLIC"}}\
                        """
                                .formatted(system, i, word))
                .collect(Collectors.joining("\n"));
    }

    /** Everything that may be shown, read another way: by the list of what changed last. */
    private Map<String, JsonNode> shown() {
        var shown = new TreeMap<String, JsonNode>();
        var position = new HashMap<String, Object>();
        var more = true;
        while (more) {
            var page = following.client().ask(ALL, position).at("/data/updates");
            page.at("/edges")
                    .valueStream()
                    .map(edge -> edge.at("/node"))
                    .filter(node -> !node.at("/publication").isNull())
                    .forEach(node ->
                            shown.put(node.at("/number").asString(), node.at("/publication")));
            more = page.at("/pageInfo/hasNextPage").asBoolean();
            position.put("after", page.at("/pageInfo/endCursor").asString());
        }
        return shown;
    }

    private static String whole() {
        try {
            return new ClassPathResource("frontend/feeds/whole.graphql")
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
