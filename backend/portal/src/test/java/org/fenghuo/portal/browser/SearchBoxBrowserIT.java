package org.fenghuo.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

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
class SearchBoxBrowserIT {
    @RegisterExtension static final Browsing BROWSING = new Browsing();

    private final Published published;

    @Autowired
    SearchBoxBrowserIT(Publishing publishing, WebServerApplicationContext portal) {
        published = new Published(publishing, new Client(portal));
    }

    @BeforeAll
    void somethingIsPublished() {
        published.untilFound();
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

            Wcag.isKept(visitor);
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
}
