package org.fenghuo.portal.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.fenghuo.portal.feeds.Following.mark;
import static org.fenghuo.portal.feeds.Following.marked;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.fenghuo.portal.kernel.PublicationNumber;
import org.fenghuo.portal.publishing.Command;
import org.fenghuo.portal.publishing.PublicationExamples;
import org.fenghuo.portal.publishing.Publishing;
import org.fenghuo.portal.publishing.WithdrawalGround;
import org.fenghuo.portal.support.Client;
import org.fenghuo.portal.support.PortalTest;
import org.fenghuo.portal.support.XmlReading;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.context.WebServerApplicationContext;

@PortalTest
class FeedsIT {
    private final Following following;

    @Autowired
    FeedsIT(Publishing publishing, WebServerApplicationContext portal) {
        this.following = new Following(publishing, new Client(portal));
    }

    @Nested
    class WhenASearchIsFollowed {
        private final String mark = mark();

        WhenASearchIsFollowed() {
            IntStream.range(0, 3).forEach(i -> following.publish(marked(mark)));
        }

        @Test
        void itsPagesMeetEachOnce() {
            following.awaitEntries("q=" + mark, 3);
            var walked = new ArrayList<String>();
            var page = following.xml("/search.atom?first=2&q=" + mark);
            walked.addAll(page.all("//a:entry/a:id"));
            page = following.xml(Following.path(page.one("/a:feed/a:link[@rel='next']/@href")));
            walked.addAll(page.all("//a:entry/a:id"));

            assertThat(walked).hasSize(3).doesNotHaveDuplicates();
            assertThat(page.all("/a:feed/a:link[@rel='next']")).isEmpty();
            var back =
                    following.xml(
                            Following.path(page.one("/a:feed/a:link[@rel='previous']/@href")));
            assertThat(back.all("//a:entry/a:id")).isEqualTo(walked.subList(0, 2));
        }

        @Test
        void itsTitleIsTheFiltersInWords() {
            var query = "kinds=WARNING&kinds=RECALL&levels=II&exclude.origins=DE&q=" + mark;

            assertThat(following.xml("/search.atom?lang=zh&" + query).one("/a:feed/a:title"))
                    .isEqualTo("烽火：风险预警、召回公告，橙色预警（重大），不含德国，“" + mark + "”");
            assertThat(following.xml("/search.rss?lang=en&" + query).one("/rss/channel/title"))
                    .startsWith("Fenghuo: Risk warning or Recall; Level II")
                    .contains("not Germany");
        }
    }

    @Nested
    class WhenAPublicationChanges {
        @Test
        void theFeedSaysSoUnderTheSameId() {
            var number = following.publish(marked("before"));
            var all = "/search.json?kinds=WARNING&lang=en&first=20";
            var before = following.awaitedItem(all, number);
            following.apply(new Command.Correct(number, marked("after"), "批次有误"));
            var after = following.awaitedItem(all, number);

            assertThat(after.at("/id")).isEqualTo(before.at("/id"));
            assertThat(after.at("/title").asString()).isEqualTo("[Corrected] Goji after");
            assertThat(after.at("/content_html").asString())
                    .contains("批次有误", "Do not eat this batch", "Level II", "Dried goji berries");
            assertThat(after.at("/date_modified").asString())
                    .isGreaterThan(before.at("/date_modified").asString());
            assertThat(after.at("/date_published")).isEqualTo(before.at("/date_published"));
        }

        @Test
        void itsOwnFeedHasEveryChange() {
            var number = following.publish(marked("one"));
            following.apply(new Command.Correct(number, marked("two"), "更正"));
            following.apply(new Command.Lift(number, "风险已消除"));

            var feed = following.xml("/publications/" + number + ".atom?lang=en");

            assertThat(feed.all("//a:entry/a:title"))
                    .containsExactly(
                            "[Lifted] Goji two", "[Corrected] Goji two", "[Published] Goji two");
            assertThat(feed.all("//a:entry/a:id")).hasSize(3).doesNotHaveDuplicates();
        }

        @Test
        void anAlertIsNeverRewritten() {
            var number = following.publish(marked("枸杞"));
            var first = following.messages(number).getFirst();
            var before = following.read(first);
            following.apply(new Command.AdjustLevel(number, PublicationExamples.RED, "升级"));
            following.apply(new Command.Correct(number, marked("别的"), "更正"));
            following.apply(new Command.Lift(number, "解除"));

            assertThat(following.read(first)).isEqualTo(before).contains("Severe");
            var types = new ArrayList<String>();
            for (var address : following.messages(number)) {
                var xml = following.read(address);
                Standards.isAlert(xml);
                var read = new XmlReading(xml);
                types.add(
                        read.one("/c:alert/c:msgType")
                                + " "
                                + read.all("//c:severity").getFirst()
                                + " "
                                + read.all("//c:responseType").getFirst());
                assertThat(read.all("//c:language")).containsExactly("zh-CN", "en");
            }
            assertThat(types)
                    .containsExactly(
                            "Alert Severe Avoid",
                            "Update Extreme Avoid",
                            "Update Extreme Avoid",
                            "Update Extreme AllClear");
        }
    }

    @Nested
    class WhenAPublicationIsGone {
        private final String mark = mark();
        private final PublicationNumber number = following.publish(marked(mark));

        @Test
        void filteredFeedsAnnounceItAndSayNothingElse() {
            following.apply(new Command.Withdraw(number, WithdrawalGround.UNLAWFUL, "不该公开"));

            for (var query :
                    List.of("kinds=WARNING", "hazards=CHEMICAL", "categories=goji&origins=CN")) {
                var path = "/search.json?first=20&lang=zh&" + query;
                await().until(() ->
                        following.item(path, number).at("/_fenghuo/gone").asBoolean(false));
                var item = following.item(path, number);
                assertThat(item.at("/title").asString()).isEqualTo(number + " 风险预警：撤销");
                assertThat(item.toString()).doesNotContain(mark, "不该公开", "枸杞", "海关");
            }
        }

        @Test
        void feedsByWordsDoNotTell() {
            following.awaitEntries("q=" + mark, 1);
            following.apply(new Command.Withdraw(number, WithdrawalGround.UNLAWFUL, "不该公开"));

            following.awaitEntries("q=" + mark, 0);
        }

        @Test
        void itsChangesAndAlertsAreBare() {
            following.apply(new Command.Withdraw(number, WithdrawalGround.UNLAWFUL, "不该公开"));

            assertThat(following.read("/publications/" + number + ".atom"))
                    .contains(number.value())
                    .doesNotContain(mark, "不该公开");
            var last = following.read(following.messages(number).getLast());
            Standards.isAlert(last);
            assertThat(last).doesNotContain(mark, "不该公开", "<info>");
            assertThat(new XmlReading(last).one("/c:alert/c:msgType")).isEqualTo("Cancel");
        }
    }
}
