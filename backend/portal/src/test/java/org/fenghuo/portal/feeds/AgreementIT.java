package org.fenghuo.portal.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.fenghuo.portal.feeds.Following.marked;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fenghuo.portal.kernel.PublicationNumber;
import org.fenghuo.portal.publishing.Command;
import org.fenghuo.portal.publishing.PublicationExamples;
import org.fenghuo.portal.publishing.Publishing;
import org.fenghuo.portal.publishing.WithdrawalGround;
import org.fenghuo.portal.support.Client;
import org.fenghuo.portal.support.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import tools.jackson.databind.JsonNode;

/** Whichever door somebody comes in by, at one position of the journal the portal says the same. */
@PortalTest
class AgreementIT {
    private static final String FIELDS = "number title standing level edition";
    private static final Map<String, String> STANDINGS =
            Map.of("IN_FORCE", "有效", "LIFTED", "已解除", "WITHDRAWN", "已撤销");
    private static final Pattern CARD =
            Pattern.compile("href=\"/publications/(FH-\\d{4}-\\d+)\\?lang=zh\">([^<]+)</a></h3>");

    private final String mark = Following.mark();
    private final Client client;
    private final Following following;
    private PublicationNumber gone = PublicationNumber.of(2020, 999_999);

    @Autowired
    AgreementIT(Publishing publishing, WebServerApplicationContext portal) {
        this.client = new Client(portal);
        this.following = new Following(publishing, client);
    }

    @BeforeEach
    void muchHasHappened() {
        var numbers =
                IntStream.range(0, 6)
                        .mapToObj(i -> following.publish(marked(mark + " " + i)))
                        .toList();
        following.apply(new Command.Correct(numbers.get(0), marked(mark + " 更正"), "更正"));
        following.apply(new Command.Lift(numbers.get(1), "解除"));
        following.apply(new Command.AdjustLevel(numbers.get(2), PublicationExamples.RED, "升级"));
        following.apply(new Command.Withdraw(numbers.get(3), WithdrawalGround.MISTAKE, "有误"));
        gone = numbers.getLast();
        following.apply(new Command.Withdraw(gone, WithdrawalGround.UNLAWFUL, "违法"));
    }

    @Test
    void pagesFeedsAndTheApiSayTheSame() {
        var mirror = new Mirror(client, null);
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> {
                    mirror.catchUp();
                    atOnePosition(() -> everyDoorSays(ofTheCopy(mirror)));
                });
    }

    /** Nothing changed while it was looked at, and search knew all. */
    private void atOnePosition(Runnable look) {
        var before = status();
        look.run();
        assertThat(status()).isEqualTo(before);
        assertThat(before.at("/searchLag").asLong()).isZero();
    }

    private JsonNode status() {
        return client.ask("{ status { position searchLag } }", Map.of()).at("/data/status");
    }

    private void everyDoorSays(Map<String, String> expected) {
        assertThat(expected).hasSize(5).doesNotContainKey(gone.value());
        List<Supplier<Map<String, String>>> doors = List.of(this::search, this::updates);
        doors.forEach(door -> assertThat(door.get()).isEqualTo(expected));
        assertThat(numbersIn(following.read("/search.json?lang=zh&q=" + mark)))
                .isEqualTo(expected.keySet());
        assertThat(cards("/search?lang=zh&q=" + mark)).isEqualTo(titlesOf(expected));
        assertThat(file("/search.ndjson?q=" + mark)).isEqualTo(expected);
        var filters = "&levels=II&standings=IN_FORCE&lang=zh&q=" + mark;
        assertThat(cards("/search?kinds=WARNING" + filters).keySet())
                .hasSize(2)
                .isEqualTo(numbersIn(following.read("/search.json?kinds=WARNING" + filters)));
        expected.forEach((number, said) -> assertThat(page(number)).as(number).isEqualTo(said));
        assertThat(client.get("/publications/" + gone).statusCode()).isEqualTo(410);
    }

    private Map<String, String> ofTheCopy(Mirror mirror) {
        return mirror.copy().values().stream()
                .filter(said -> said.at("/title").asString().contains(mark))
                .collect(byNumber());
    }

    private Map<String, String> search() {
        return asked(
                "search(input: {text: $text}, first: 100, lang: ZH) { edges { node { %s } } }",
                "/data/search/edges", "/node");
    }

    private Map<String, String> updates() {
        return asked(
                "updates(input: {text: $text}, first: 100, lang: ZH) { edges { node { publication { %s } } } }",
                "/data/updates/edges", "/node/publication");
    }

    private Map<String, String> asked(String field, String edges, String node) {
        return client.ask(
                        "query ($text: String) { " + field.formatted(FIELDS) + " }",
                        Map.of("text", mark))
                .at(edges)
                .valueStream()
                .map(edge -> edge.at(node))
                .collect(byNumber());
    }

    /** What its page says, read from the page's own words. */
    private String page(String number) {
        var html = following.read("/publications/" + number + "?lang=zh");
        return first(html, "<h1[^>]*>([^<]+)</h1>")
                + " "
                + first(html, "<dd>(有效|已解除|已撤销)</dd>")
                + " "
                + first(html, "edge-(I+V?|UNRATED)")
                + " "
                + first(html, "第 (\\d+) 版（现行）");
    }

    private static String first(String html, String pattern) {
        var found = Pattern.compile(pattern).matcher(html);
        return found.find() ? found.group(1) : "nothing";
    }

    private Map<String, String> cards(String path) {
        return CARD.matcher(following.read(path))
                .results()
                .collect(
                        Collectors.toMap(
                                card -> card.group(1),
                                card -> card.group(2),
                                (one, same) -> one,
                                TreeMap::new));
    }

    /** An exported file. */
    private Map<String, String> file(String path) {
        return following
                .read(path)
                .lines()
                .map(tools.jackson.databind.json.JsonMapper.shared()::readTree)
                .collect(
                        Collectors.toMap(
                                line -> line.at("/state/number").asString(),
                                line ->
                                        line.at("/title/zh").asString()
                                                + " "
                                                + STANDINGS.get(
                                                        line.at("/state/standing").asString())
                                                + " "
                                                + line.at("/state/level").asString()
                                                + " "
                                                + line.at("/state/edition").asInt(),
                                (one, same) -> one,
                                TreeMap::new));
    }

    private static Map<String, String> titlesOf(Map<String, String> said) {
        return said.entrySet().stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                entry -> entry.getValue().replaceFirst(" \\S+ \\S+ \\S+$", ""),
                                (one, same) -> one,
                                TreeMap::new));
    }

    private static SortedSet<String> numbersIn(String feed) {
        return tools.jackson.databind.json.JsonMapper.shared()
                .readTree(feed)
                .at("/items")
                .valueStream()
                .map(item -> item.at("/_fenghuo/number").asString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static java.util.stream.Collector<JsonNode, ?, Map<String, String>> byNumber() {
        return Collectors.toMap(
                said -> said.at("/number").asString(),
                AgreementIT::said,
                (one, same) -> one,
                TreeMap::new);
    }

    private static String said(JsonNode publication) {
        return "%s %s %s %d"
                .formatted(
                        publication.at("/title").asString(),
                        STANDINGS.get(publication.at("/standing").asString()),
                        publication.at("/level").asString(),
                        publication.at("/edition").asInt());
    }
}
