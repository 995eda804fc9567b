package org.fenghuo.portal.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** “A page is a pair”: every page of the site against every rule. */
class PagePairTests {
    static Stream<Arguments> everyPageAndRule() {
        return PagePair.below(PagePair.SITE).stream()
                .flatMap(pair ->
                        Stream.of(PagePairRules.values()).map(rule -> Arguments.of(pair, rule)));
    }

    @ParameterizedTest(name = "{0} keeps {1}")
    @MethodSource("everyPageAndRule")
    void everyPageKeepsEveryRule(PagePair pair, PagePairRules rule) {
        assertThat(rule.mistakes(pair)).isEmpty();
    }

    @Test
    void everyAddressHasItsPage() {
        assertThat(new PageRoutes())
                .extracting(PageRoute::page)
                .isSubsetOf(PagePair.below(PagePair.SITE).stream().map(PagePair::name).toList())
                .contains("home", "search", "publication");
    }

    @Test
    void whatTheApiPageTellsToAskIsValid() {
        var page = new PagePair(PagePair.SITE, "api").content("page.html");
        var told =
                java.util.regex.Pattern.compile(
                                "\"query\": \"([^\"]+)\"|<code>(query [^<]+)</code>")
                        .matcher(page)
                        .results()
                        .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                        .toList();

        assertThat(told)
                .hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(query ->
                        assertThat(
                                        DocumentRules.mistakes(
                                                new PageDocument(
                                                        "api",
                                                        query,
                                                        graphql.parser.Parser.parse(query))))
                                .isEmpty());
    }
}
