package org.fenghuo.portal.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fenghuo.portal.feeds.FeedExamples.SURVIVES;
import static org.fenghuo.portal.feeds.FeedExamples.feed;
import static org.fenghuo.portal.feeds.FeedExamples.gone;
import static org.fenghuo.portal.feeds.FeedExamples.hostile;

import biweekly.Biweekly;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import org.fenghuo.portal.support.XmlReading;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

class WritersTests {
    private static final String ID = "tag:qinghai.example,2026:FH-2026-000011";
    private static final String GONE = "tag:qinghai.example,2026:FH-2026-000013";
    private static final String TITLE = "[corrected] " + SURVIVES;

    private final FeedDocument feed = feed(hostile(), gone());

    @ParameterizedTest
    @EnumSource(FeedFormat.class)
    void everyFormatSaysHowFreshItsSourcesAre(FeedFormat format) {
        var text =
                format.writer().write(FeedExamples.feed()).replace("\r\n ", "").replace("\\", "");

        assertThat(text)
                .contains(
                        "Sources: RASFF as of 2026-03-02 16:00, expected next 2026-03-09 16:00; "
                                + "FSIS as of 2026-03-02 16:00, was expected 2026-03-02 16:01 and is late");
    }

    @ParameterizedTest
    @EnumSource
    void everyFormatStaysSmallWhateverTheTexts(FeedFormat format) {
        var body = format.writer().fitting(FeedExamples.large());

        assertThat(body).hasSizeLessThan(FeedWriter.FITS);
        assertThat(new String(body, StandardCharsets.UTF_8)).contains("…");
    }

    @Nested
    class Atom {
        private final XmlReading atom = new XmlReading(new AtomWriter(false).write(feed));

        @Test
        void hasWhatTheStandardDemands() {
            assertThat(atom.one("/a:feed/a:id"))
                    .isEqualTo("tag:qinghai.example,2026:search?kinds=WARNING");
            assertThat(Instant.parse(atom.one("/a:feed/a:updated"))).isEqualTo(feed.updated());
            assertThat(atom.one("/a:feed/a:author/a:name")).isEqualTo("Fenghuo");
            assertThat(atom.all("/a:feed/a:entry/a:id")).containsExactly(ID, GONE);
            assertThat(atom.all("/a:feed/a:entry/a:updated")).hasSize(2);
            assertThat(atom.all("//a:link[not(@href)]")).isEmpty();
        }

        @Test
        void hostileTextSurvives() {
            assertThat(atom.all("/a:feed/a:entry/a:title").getFirst()).isEqualTo(TITLE);
            assertThat(atom.all("/a:feed/a:entry/a:summary").getFirst()).isEqualTo(SURVIVES);
            assertThat(atom.one("/a:feed/a:entry[1]/a:content[@type='html']"))
                    .contains("&lt;b&gt;枸杞&lt;/b&gt; &amp;")
                    .contains("Level II – orange · 橙色 · Emergency response law")
                    .contains("Xining Customs");
        }

        @Test
        void itsPagesAndLanguagesAreLinked() {
            assertThat(atom.all("/a:feed/a:link/@rel"))
                    .contains("alternate", "self", "first", "previous", "next");
            assertThat(atom.one("/a:feed/a:link[@rel='next']/@href")).endsWith("&after=z");
            assertThat(atom.all("/a:feed/a:entry[1]/a:link/@hreflang"))
                    .containsExactlyInAnyOrder("zh", "en");
            assertThat(atom.one("/a:feed/@xml:lang")).isEqualTo("en");
            assertThat(atom.one("/a:feed/a:entry[1]/@xml:lang")).isEqualTo("zh");
        }

        @Test
        void whatIsGoneSaysNothing() {
            assertThat(atom.all("/a:feed/a:entry[2]/a:published")).isEmpty();
            assertThat(atom.one("/a:feed/a:entry[2]/a:title"))
                    .isEqualTo("FH-2026-000013 Blacklist entry: Expired");
        }

        @Test
        void anIndexOfAlertsLinksThem() {
            var index = new XmlReading(new AtomWriter(true).write(feed));

            assertThat(index.all("/a:feed/a:entry/a:link[@type='application/cap+xml']/@href"))
                    .containsExactly(
                            "https://portal.example/publications/FH-2026-000011/cap/11.xml",
                            "https://portal.example/publications/FH-2026-000013/cap/13.xml");
        }
    }

    @Nested
    class Rss {
        private final XmlReading rss = new XmlReading(new RssWriter().write(feed));

        @Test
        void hasWhatTheSpecificationDemands() {
            assertThat(rss.one("/rss/@version")).isEqualTo("2.0");
            assertThat(rss.one("/rss/channel/link")).isEqualTo(feed.page());
            assertThat(rss.one("/rss/channel/description")).isNotBlank();
            assertThat(rss.all("/rss/channel/item/guid[@isPermaLink='false']"))
                    .containsExactly(ID, GONE);
            assertThat(rss.all("/rss/channel/item/pubDate").getFirst())
                    .matches("Mon, 0?2 Mar 2026 08:00:11 GMT");
        }

        @Test
        void hostileTextSurvives() {
            assertThat(rss.all("/rss/channel/item/title").getFirst()).isEqualTo(TITLE);
            assertThat(rss.all("/rss/channel/item/description").getFirst())
                    .contains("&lt;b&gt;枸杞&lt;/b&gt; &amp;");
        }

        @Test
        void whatItHasNoWordForIsBorrowed() {
            assertThat(rss.one("/rss/channel/a:link[@rel='self']/@href"))
                    .isEqualTo(feed.links().self());
            assertThat(rss.one("/rss/channel/item/dc:creator")).isEqualTo("Xining Customs");
            assertThat(rss.all("/rss/channel/item/a:updated").getFirst())
                    .isEqualTo("2026-03-02T08:00:11Z");
        }
    }

    @Nested
    class JsonFeed {
        private final String text = new JsonFeedWriter().write(feed);

        @Test
        void keepsItsSchema() {
            Standards.isJsonFeed(text);
        }

        @Test
        void hostileTextSurvives() {
            var json = JsonMapper.shared().readTree(text);

            assertThat(json.at("/items/0/id").asString()).isEqualTo(ID);
            assertThat(json.at("/items/0/title").asString()).isEqualTo(TITLE);
            assertThat(json.at("/items/0/summary").asString()).isEqualTo(SURVIVES);
            assertThat(json.at("/items/0/_fenghuo/change").asString()).isEqualTo("CORRECTED");
            assertThat(json.at("/items/1/id").asString()).isEqualTo(GONE);
            assertThat(json.at("/items/1").has("date_published")).isFalse();
            assertThat(json.at("/next_url").asString()).endsWith("&after=z");
        }
    }

    @Nested
    class TheCalendar {
        private final String text = new CalendarWriter().write(feed);

        @Test
        void isReadByAnother() {
            var read = Biweekly.parse(text).first();

            assertThat(read.validate(biweekly.ICalVersion.V2_0)).isEmpty();
            assertThat(read.getEvents())
                    .extracting(event -> event.getUid().getValue())
                    .containsExactly(ID + "/ends", ID + "/review");
            assertThat(read.getEvents().getFirst().getSummary().getValue())
                    .isEqualTo("Ends · " + TITLE);
        }

        @Test
        void whatEndsAtMidnightEndsWithTheDayBefore() {
            assertThat(text).contains("DTSTART;VALUE=DATE:20260630\r\n");
        }

        @Test
        void noLineIsLongerThanItMayBe() {
            assertThat(Arrays.stream(text.split("\r\n")))
                    .allSatisfy(line ->
                            assertThat(line.getBytes(StandardCharsets.UTF_8))
                                    .hasSizeLessThanOrEqualTo(75));
        }

        @Test
        void whatWasLiftedLeavesIt() {
            var lifted =
                    new CalendarWriter()
                            .write(
                                    feed(
                                            FeedExamples.happened(
                                                    20,
                                                    "LIFTED",
                                                    FeedExamples.said("x", "ACTUAL"))));

            assertThat(lifted).contains("STATUS:CANCELLED").contains("SEQUENCE:20");
        }
    }

    @Test
    void anEmptyFeedIsTheSameForEver() {
        var empty = new XmlReading(new AtomWriter(false).write(feed()));

        assertThat(empty.one("/a:feed/a:updated")).isEqualTo("1970-01-01T00:00:00Z");
    }
}
