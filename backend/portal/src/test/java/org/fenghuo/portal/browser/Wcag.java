package org.fenghuo.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import java.util.List;

/** The rules of accessibility, as far as a program can tell. */
final class Wcag {
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private static final List<String> LOOK =
            List.of(
                    "color-contrast",
                    "link-in-text-block",
                    "target-size",
                    "scrollable-region-focusable");

    private Wcag() {}

    /** On the page that the visitor looks at. */
    static void isKept(Visitor visitor) {
        isKept(visitor, new AxeBuilder(visitor.page()).withTags(RULES));
        assertThat(visitor.page().locator("h1")).hasCount(1);
    }

    /** Those that hang on colours and sizes, on a page whose structure was looked at already. */
    static void isKeptByTheLook(Visitor visitor) {
        isKept(visitor, new AxeBuilder(visitor.page()).withRules(LOOK));
    }

    private static void isKept(Visitor visitor, AxeBuilder axe) {
        assertThat(axe.analyze().getViolations())
                .as(visitor.path())
                .extracting(rule -> rule.getId() + ": " + rule.getNodes().getFirst().getHtml())
                .isEmpty();
    }
}
