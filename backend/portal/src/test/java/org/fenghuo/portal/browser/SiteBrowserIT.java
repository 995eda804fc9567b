package org.fenghuo.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
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

    private static final List<String> WCAG =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

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
    class WhenSomebodyIsStillTyping {
        @Test
        void pinyinIsOfferedItsNameAndTheKeyboardChoosesIt() {
            var visitor = BROWSING.visitor();
            visitor.open("/");
            visitor.searchBox().pressSequentially("gouqi");
            assertThat(visitor.options().first()).containsText("枸杞");
            assertThat(visitor.searchBox()).hasAttribute("aria-expanded", "true");
            assertThat(visitor.page().locator(".search-line [role=status]")).containsText("建议");

            visitor.page().keyboard().press("ArrowDown");
            assertThat(visitor.options().first()).hasAttribute("aria-selected", "true");
            assertThat(visitor.searchBox())
                    .hasAttribute("aria-activedescendant", "q-suggestions-0");
            visitor.page().keyboard().press("Enter");

            visitor.page().waitForURL(url -> url.contains("/search?q="));
            assertThat(visitor.searchBox()).hasValue(Pattern.compile(".*枸杞.*"));
        }

        @Test
        void escapeLeavesWhatWasWritten() {
            var visitor = BROWSING.visitor();
            visitor.open("/search?kinds=WARNING");
            visitor.searchBox().pressSequentially("gouqi");
            assertThat(visitor.options().first()).isVisible();

            visitor.page().keyboard().press("Escape");

            assertThat(visitor.options()).hasCount(0);
            assertThat(visitor.searchBox()).hasValue("gouqi");
        }

        @Test
        void aNumberLeadsToItsPublication() {
            var visitor = BROWSING.visitor();
            var number = published.corrected().value();
            visitor.open("/");
            visitor.searchBox().pressSequentially(number);
            assertThat(visitor.options().first()).containsText(number);

            visitor.options().first().click();

            visitor.page().waitForURL(url -> url.endsWith("/publications/" + number));
        }

        @Test
        void theOpenListKeepsTheRulesOfAccessibility() {
            var visitor = BROWSING.visitor();
            visitor.open("/");
            visitor.searchBox().pressSequentially("gouqi");
            assertThat(visitor.options().first()).isVisible();

            OnEveryPage.keepsTheRules(visitor);
        }
    }

    @Nested
    class WhenSomebodyMakesASlip {
        @Test
        void whatWasMeantIsOfferedAndNothingReplaced() {
            var visitor = BROWSING.visitor();
            visitor.open("/search?q=狗杞");
            assertThat(visitor.searchBox()).hasValue("狗杞");

            visitor.page().locator(".meant a").first().click();

            assertThat(visitor.searchBox()).hasValue("枸杞");
            assertThat(visitor.page().locator(".cards h3").first()).isVisible();
        }

        @Test
        void otherNamesAreShownAndCanBeSwitchedOffAndOn() {
            var visitor = BROWSING.visitor();
            visitor.open("/search?q=枸杞");
            assertThat(visitor.page().locator(".understood")).containsText("goji");

            visitor.link("只按原文查找").click();
            assertThat(visitor.page().locator(".understood")).containsText("只按您写的文字");
            visitor.link("也按其他名称查找").click();

            assertThat(visitor.page().locator(".understood")).containsText("goji");
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
            published.everyPage().forEach(address -> keepsTheRules(visitor, address.path()));
        }

        @Test
        void onAPhoneInTheDarkTheyAreAsWell() {
            var visitor = BROWSING.visitorWithAPhoneInTheDark();
            published.everyPage().forEach(address -> keepsTheRules(visitor, address.path()));
        }

        private static void keepsTheRules(Visitor visitor, String path) {
            visitor.open(path);
            keepsTheRules(visitor);
        }

        private static void keepsTheRules(Visitor visitor) {
            var path = visitor.path();
            var found = new AxeBuilder(visitor.page()).withTags(WCAG).analyze().getViolations();
            assertThat(found)
                    .as(path)
                    .extracting(rule -> rule.getId() + ": " + rule.getNodes().getFirst().getHtml())
                    .isEmpty();
            assertThat(visitor.page().locator("h1")).hasCount(1);
        }
    }
}
