package org.fenghuo.portal.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fenghuo.portal.feeds.Following.mark;
import static org.fenghuo.portal.feeds.Following.marked;

import biweekly.Biweekly;
import com.jayway.jsonpath.JsonPath;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.fenghuo.portal.publishing.Command;
import org.fenghuo.portal.publishing.PublicationExamples;
import org.fenghuo.portal.publishing.Publishing;
import org.fenghuo.portal.publishing.WithdrawalGround;
import org.fenghuo.portal.support.Client;
import org.fenghuo.portal.support.PortalTest;
import org.fenghuo.portal.support.XmlReading;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.context.WebServerApplicationContext;

/**
 * Every format is read by somebody who did not write it, and all see the same: XML that ROME and
 * StAX wrote by the JDK's parser, JSON that Jackson wrote by JsonPath's, a calendar by biweekly.
 */
@PortalTest
class SameEntriesIT {
    private static final String FILTERS = "?kinds=WARNING&levels=II&lang=zh&first=6";

    private final Following following;

    @Autowired
    SameEntriesIT(Publishing publishing, WebServerApplicationContext portal) {
        this.following = new Following(publishing, new Client(portal));
    }

    /** What all formats say of an entry. */
    private record Seen(String id, String title, Instant updated, String address) {}

    @Test
    void everyFormatHasTheSameEntries() {
        whatCanHappen();
        var atom = atom("/search.atom");

        assertThat(atom).hasSize(6).extracting(Seen::title).anyMatch(title -> title.contains("撤销"));
        assertThat(rss()).isEqualTo(atom);
        assertThat(json()).isEqualTo(atom);
        assertThat(atom("/search.cap")).isEqualTo(atom);
        assertThat(alerts()).isEqualTo(atom.stream().map(Seen::address).toList());
        // what may no longer be shown has no days left in a calendar
        assertThat(calendar())
                .isEqualTo(
                        atom.stream()
                                .filter(seen -> !seen.title().startsWith("FH-"))
                                .map(seen -> Map.entry(seen.id() + "/review", seen.address()))
                                .toList());
    }

    private void whatCanHappen() {
        var numbers =
                IntStream.range(0, 6).mapToObj(i -> following.publish(marked(mark()))).toList();
        following.apply(new Command.Correct(numbers.get(0), marked("<b>&\uD83E\uDED0"), "更正"));
        following.apply(new Command.Lift(numbers.get(1), "解除"));
        following.apply(new Command.Withdraw(numbers.get(2), WithdrawalGround.MISTAKE, "有误"));
        following.apply(new Command.Withdraw(numbers.get(3), WithdrawalGround.UNLAWFUL, "违法"));
        following.apply(new Command.AdjustLevel(numbers.get(4), PublicationExamples.RED, "升级"));
        following.apply(new Command.AdjustLevel(numbers.get(4), PublicationExamples.ORANGE, "降级"));
    }

    private List<Seen> atom(String path) {
        var feed = following.xml(path + FILTERS);
        return seen(
                feed.all("//a:entry/a:id"),
                feed.all("//a:entry/a:title"),
                feed.all("//a:entry/a:updated"),
                feed.all("//a:entry/a:link[@type='text/html' and not(@hreflang)]/@href"));
    }

    private List<Seen> rss() {
        var feed = following.xml("/search.rss" + FILTERS);
        return seen(
                feed.all("//item/guid"),
                feed.all("//item/title"),
                feed.all("//item/a:updated"),
                feed.all("//item/link"));
    }

    private List<Seen> json() {
        var feed = JsonPath.parse(following.read("/search.json" + FILTERS));
        return seen(
                feed.read("$.items[*].id"),
                feed.read("$.items[*].title"),
                feed.read("$.items[*].date_modified"),
                feed.read("$.items[*].url"));
    }

    /** The pages that the messages of an index are about. */
    private List<String> alerts() {
        return following
                .xml("/search.cap" + FILTERS)
                .all("//a:entry/a:link[@type='application/cap+xml']/@href")
                .stream()
                .map(address -> following.read(java.net.URI.create(address).getPath()))
                .peek(Standards::isAlert)
                .map(XmlReading::new)
                .map(alert -> alert.one("/c:alert/c:identifier").replaceFirst("\\.\\d+$", ""))
                .map(number ->
                        following
                                        .client()
                                        .ask("{ publicAddress }", Map.of())
                                        .at("/data/publicAddress")
                                        .asString()
                                + "/publications/"
                                + number)
                .toList();
    }

    private List<Map.Entry<String, String>> calendar() {
        return Biweekly.parse(following.read("/search.ics" + FILTERS)).first().getEvents().stream()
                .map(event -> Map.entry(event.getUid().getValue(), event.getUrl().getValue()))
                .toList();
    }

    private static List<Seen> seen(
            List<String> ids, List<String> titles, List<String> updated, List<String> addresses) {
        assertThat(titles).hasSameSizeAs(ids);
        assertThat(updated).hasSameSizeAs(ids);
        assertThat(addresses).hasSameSizeAs(ids);
        return IntStream.range(0, ids.size())
                .mapToObj(i ->
                        new Seen(
                                ids.get(i),
                                titles.get(i),
                                Instant.parse(updated.get(i))
                                        .truncatedTo(java.time.temporal.ChronoUnit.SECONDS),
                                addresses.get(i)))
                .toList();
    }
}
