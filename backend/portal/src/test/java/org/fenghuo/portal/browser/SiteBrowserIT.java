package org.fenghuo.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.fenghuo.portal.publishing.Publishing;
import org.fenghuo.portal.support.Client;
import org.fenghuo.portal.support.PortalTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.context.WebServerApplicationContext;

@PortalTest
@TestInstance(Lifecycle.PER_CLASS)
class SiteBrowserIT {
    @RegisterExtension static final Browsing BROWSING = new Browsing();

    private final Published published;

    @Autowired
    SiteBrowserIT(Publishing publishing, WebServerApplicationContext portal) {
        published = new Published(publishing, new Client(portal));
    }

    @BeforeAll
    void somethingIsPublished() {
        published.untilFound();
    }

    @Nested
    class WhenSomebodyLooksForAProduct {
        @Test
        void theKeyboardAloneLeadsFromTheHomePageToAPublication() {
            var visitor = BROWSING.visitor();
            visitor.open("/");
            visitor.tabTo(visitor.searchBox());
            visitor.page().keyboard().type(published.mark());
            visitor.page().keyboard().press("Enter");
            visitor.tabTo(visitor.page().locator(".cards h3 a").first());
            visitor.page().keyboard().press("Enter");

            assertThat(visitor.page().locator("h1")).containsText(published.mark());
            assertThat(visitor.path()).startsWith("/publications/FH-");
        }

        @Test
        void aFilterIsAddedAndTakenAwayAgain() {
            var visitor = BROWSING.visitor();
            visitor.open("/search?q=" + published.mark());
            visitor.page().getByLabel("风险预警").check();
            visitor.button("应用筛选").click();
            assertThat(visitor.page().locator(".chip")).containsText("风险预警");
            assertThat(visitor.page().getByLabel("风险预警")).isChecked();

            visitor.page().locator(".chip").click();

            assertThat(visitor.page().locator(".chip")).hasCount(0);
            assertThat(visitor.path()).isEqualTo("/search?q=" + published.mark());
        }

        @Test
        void longListsShowTheirRestOnDemandAndWhatWasChosenAlways() {
            var visitor = BROWSING.visitorWithoutScripts();
            visitor.open("/search");
            var rest = visitor.page().locator("fieldset:has-text('原产国') .rest");
            var rare = rest.getByRole(AriaRole.CHECKBOX).last();
            assertThat(rare).not().isVisible();
            rest.locator("summary").click();
            rare.check();
            visitor.button("应用筛选").click();

            assertThat(visitor.page().locator(".chip")).hasCount(1);
            assertThat(visitor.page().locator("fieldset :checked")).isVisible();
        }

        @Test
        void whatIsExcludedIsNamedInWordsAndCanBeTakenBack() {
            var visitor = BROWSING.visitor();
            visitor.open("/search?q=" + published.mark() + "&exclude.kinds=RECALL");

            assertThat(visitor.page().locator(".chip")).containsText("召回公告");
            visitor.page().locator(".chip").click();
            assertThat(visitor.page().locator(".chip")).hasCount(0);
        }

        @Test
        void pagesLeadForwardAndBack() {
            var visitor = BROWSING.visitor();
            visitor.open("/search?sort=NEWEST&q=" + published.mark());
            var first = visitor.titles();
            visitor.link("下一页").click();
            var second = visitor.titles();
            visitor.link("上一页").click();

            assertThat(first).hasSize(20);
            assertThat(second).hasSize(Published.SERIES - 20).doesNotContainAnyElementsOf(first);
            assertThat(visitor.titles()).isEqualTo(first);
        }

        @Test
        void whoFindsNothingIsToldWhatToTry() {
            var visitor = BROWSING.visitor();
            visitor.open("/search?q=zzqqxx&kinds=RECALL");

            assertThat(visitor.page().locator(".total")).hasText("没有找到");
            visitor.link("去掉筛选条件再查").click();
            assertThat(visitor.path()).isEqualTo("/search?q=zzqqxx");
            assertThat(visitor.link("枸杞及其制品")).isVisible();
        }

        @Test
        void theLanguageChangesAndThePageStays() {
            var visitor = BROWSING.visitor();
            visitor.open("/search?q=" + published.mark() + "&kinds=WARNING");
            visitor.link("English").click();
            assertThat(visitor.page().locator(".chip")).containsText("Risk warning");
            assertThat(visitor.searchBox()).hasValue(published.mark());

            visitor.link("中文").click();
            assertThat(visitor.page().locator(".chip")).containsText("风险预警");
        }

        @Test
        void scriptsAreNotNeeded() {
            var visitor = BROWSING.visitorWithoutScripts();
            visitor.open("/");
            visitor.searchBox().fill(published.mark());
            visitor.button("查询").click();
            visitor.page().getByLabel("风险预警").check();
            visitor.button("应用筛选").click();
            assertThat(visitor.page().locator(".chip")).containsText("风险预警");
            visitor.link("English").click();
            visitor.page().locator(".cards h3 a").first().click();

            assertThat(visitor.page().locator("h1")).containsText(published.mark());

            visitor.open("/publications/" + published.corrected() + "?lang=en");
            visitor.page().locator(".history summary").click();
            assertThat(visitor.page().locator(".history ins").first()).isVisible();
            visitor.link("See edition 1").click();
            assertThat(visitor.link("See the current wording")).isVisible();
        }
    }

    @Nested
    class OnEveryPage {
        @Test
        void nothingScrollsSidewaysOnAPhone() {
            var visitor = BROWSING.visitorWithAPhone();
            for (var address : published.inBothLanguages()) {
                assertThat(visitor.open(address.path()))
                        .as(address.path())
                        .isEqualTo(address.status());
                var tooWide =
                        "document.scrollingElement.scrollWidth - document.documentElement.clientWidth";
                assertThat(visitor.page().evaluate(tooWide)).as(address.path()).isEqualTo(0);
            }
        }

        @Test
        void theRulesOfAccessibilityAreKept() {
            var visitor = BROWSING.visitor();
            for (var address : published.everyPage()) {
                visitor.open(address.path());
                Wcag.isKept(visitor);
            }
        }

        @Test
        void onAPhoneInTheDarkTheyAreAsWell() {
            var visitor = BROWSING.visitorWithAPhoneInTheDark();
            for (var address : published.everyPage()) {
                visitor.open(address.path());
                Wcag.isKeptByTheLook(visitor);
            }
        }
    }
}
