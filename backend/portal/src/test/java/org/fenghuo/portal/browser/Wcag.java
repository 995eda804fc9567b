package org.fenghuo.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import java.util.List;

/** The rules of accessibility, as far as a program can tell. */
final class Wcag {
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private Wcag() {}

    /** On the page that the visitor looks at. */
    static void isKept(Visitor visitor) {
        var broken = new AxeBuilder(visitor.page()).withTags(RULES).analyze().getViolations();
        assertThat(broken)
                .as(visitor.path())
                .extracting(rule -> rule.getId() + ": " + rule.getNodes().getFirst().getHtml())
                .isEmpty();
        assertThat(visitor.page().locator("h1")).hasCount(1);
    }
}
