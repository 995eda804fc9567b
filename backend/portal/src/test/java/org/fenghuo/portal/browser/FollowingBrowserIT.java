package org.fenghuo.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.fenghuo.portal.publishing.PublicationExamples.draft;
import static org.fenghuo.portal.publishing.PublicationExamples.gojiWording;
import static org.fenghuo.portal.publishing.PublicationExamples.titled;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.fenghuo.portal.kernel.PublicationNumber;
import org.fenghuo.portal.kernel.Text;
import org.fenghuo.portal.publishing.Command;
import org.fenghuo.portal.publishing.Outcome;
import org.fenghuo.portal.publishing.Publishing;
import org.fenghuo.portal.publishing.Wording;
import org.fenghuo.portal.support.Client;
import org.fenghuo.portal.support.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.context.WebServerApplicationContext;

/** An editor subscribes to what concerns her and is told of everything that becomes of it. */
@PortalTest
class FollowingBrowserIT {
    @RegisterExtension static final Browsing BROWSING = new Browsing();

    private final Publishing publishing;
    private final Client client;
    private final String mark = "mk" + UUID.randomUUID().toString().replace("-", "");

    @Autowired
    FollowingBrowserIT(Publishing publishing, WebServerApplicationContext portal) {
        this.publishing = publishing;
        this.client = new Client(portal);
    }

    @Test
    void aPublicationIsFollowedFromPublishingThroughCorrectionToLifting() {
        var reader = new FeedReader(client, addressPickedBy(BROWSING.visitor()));
        // the first to ask may have to wait for the index to be built
        await().atMost(Duration.ofMinutes(1))
                .ignoreException(AssertionError.class)
                .until(() -> reader.news().isEmpty());

        var number = publish();
        var published = oneFrom(reader);
        assertThat(published.title()).isEqualTo("枸杞预警 " + mark);
        assertThat(published.content()).contains("停止食用该批次产品");
        assertThat(open(published).page().locator("h1")).hasText("枸杞预警 " + mark);

        apply(new Command.Correct(number, worded("更正后"), "批次有误"));
        var corrected = oneFrom(reader);
        saysOfTheSame(published, corrected, "【更正】");
        var visitor = open(corrected);
        assertThat(visitor.page().locator("h1")).containsText("更正后");
        visitor.link("第 1 版之后改了什么").click();
        assertThat(visitor.page().locator("ins").first()).containsText("更正后");
        assertThat(visitor.page().locator("del").first()).containsText("枸杞预警");

        apply(new Command.Lift(number, "复检合格，风险已消除"));
        var lifted = oneFrom(reader);
        saysOfTheSame(corrected, lifted, "【解除】");
        assertThat(lifted.content()).contains("复检合格，风险已消除");
        assertThat(open(lifted).page().locator(".notice.strong").first()).containsText("已解除");
        assertThat(reader.kept()).isEqualTo(1);
    }

    /** In a window of its own: a browser may keep a page for a minute, as others may. */
    private static Visitor open(FeedReader.Entry entry) {
        var visitor = BROWSING.visitor();
        visitor.open(entry.path());
        return visitor;
    }

    /** Picks filters on the page of feeds and copies the address of what comes then. */
    private String addressPickedBy(Visitor visitor) {
        visitor.page().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        visitor.open("/feeds");
        visitor.page().getByLabel("风险预警").check();
        visitor.page().getByLabel("橙色预警（重大）").check();
        visitor.searchBox().fill(mark);
        visitor.button("看看会收到什么").first().click();
        assertThat(visitor.page().getByLabel("风险预警")).isChecked();
        visitor.page().locator("[data-copies=address-atom]").click();
        assertThat(visitor.page().locator("[data-copies=address-atom]")).hasText("已复制");
        var address = (String) visitor.page().evaluate("navigator.clipboard.readText()");
        assertThat(address)
                .contains("/search.atom?", "kinds=WARNING", "levels=II", "q=" + mark)
                .isEqualTo(visitor.page().locator("#address-atom").inputValue());
        return address;
    }

    private static FeedReader.Entry oneFrom(FeedReader reader) {
        return await().atMost(Duration.ofSeconds(30))
                .until(reader::news, news -> !news.isEmpty())
                .getFirst();
    }

    private static void saysOfTheSame(
            FeedReader.Entry before, FeedReader.Entry after, String mark) {
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.updated()).isAfter(before.updated());
        assertThat(after.title()).startsWith(mark);
        assertThat(after.link()).isEqualTo(before.link());
    }

    private PublicationNumber publish() {
        return ((Outcome.Done) publishing.apply(new Command.Publish(draft(worded("枸杞预警")))))
                .number();
    }

    private void apply(Command command) {
        assertThat(publishing.apply(command)).isInstanceOf(Outcome.Done.class);
    }

    private Wording worded(String title) {
        return titled(gojiWording(), Text.zh(title + " " + mark));
    }
}
