package org.fenghuo.portal.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.fenghuo.portal.publishing.PublicationExamples.blacklistEntryUntil;
import static org.fenghuo.portal.publishing.PublicationExamples.draft;
import static org.fenghuo.portal.publishing.PublicationExamples.gojiWarning;
import static org.fenghuo.portal.publishing.PublicationExamples.gojiWording;
import static org.fenghuo.portal.publishing.PublicationExamples.titled;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.fenghuo.portal.kernel.PublicationNumber;
import org.fenghuo.portal.kernel.Text;
import org.fenghuo.portal.publishing.Command;
import org.fenghuo.portal.publishing.Draft;
import org.fenghuo.portal.publishing.Outcome;
import org.fenghuo.portal.publishing.Publishing;
import org.fenghuo.portal.publishing.WithdrawalGround;
import org.fenghuo.portal.support.Client;
import org.fenghuo.portal.support.PortalTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import tools.jackson.databind.JsonNode;

@PortalTest
class SearchIT {
    private static final String SEARCH =
            """
            query ($input: SearchInput!, $first: Int, $after: String, $last: Int, $before: String) {
                search(input: $input, first: $first, after: $after, last: $last, before: $before) {
                    totalCount
                    edges { cursor node { number title } highlights { field fragment parts { text found } } }
                    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
                    facets { name values { value count selected } }
                }
            }\
            """;

    private final Publishing publishing;
    private final Clock clock;
    private final Client client;

    @Autowired
    SearchIT(Publishing publishing, Clock clock, WebServerApplicationContext portal) {
        this.publishing = publishing;
        this.clock = clock;
        this.client = new Client(portal);
    }

    @Nested
    class WhenWordsAreLookedFor {
        @Test
        void chineseAndEnglishFindTheSame() {
            String mark = mark();
            PublicationNumber number = publish(marked(mark));

            assertThat(found(Map.of("text", mark + " 枸杞"))).containsExactly(number);
            assertThat(found(Map.of("text", mark + " goji"))).containsExactly(number);
            assertThat(found(Map.of("text", mark + " 毒死蜱"))).containsExactly(number);
        }

        @Test
        void whatWasFoundIsMarkedInTextThatIsSafe() {
            String mark = mark();
            publish(draft(titled(gojiWording(), Text.zh("<i>" + mark + "</i> & 枸杞"))));

            JsonNode edge = awaited(Map.of("text", mark)).at("/edges/0");

            assertThat(edge.at("/highlights/0/fragment").asString())
                    .isEqualTo("&lt;i&gt;<em>" + mark + "</em>&lt;/i&gt; &amp; 枸杞");
        }

        @Test
        void aReferenceIsFoundWholeAndFromItsBeginning() {
            Draft draft = gojiWarning();
            PublicationNumber number = publish(draft);
            String reference = String.valueOf(draft.wording().sources().getFirst().reference());

            assertThat(found(Map.of("text", reference))).containsExactly(number);
            assertThat(found(Map.of("text", reference.toUpperCase(java.util.Locale.ROOT))))
                    .containsExactly(number);
            assertThat(found(Map.of("text", reference.substring(0, 18)))).containsExactly(number);
        }
    }

    @Nested
    class WhenThereAreMoreThanAPage {
        private final String mark = mark();
        private final List<PublicationNumber> published =
                IntStream.range(0, 7).mapToObj(i -> publish(marked(mark))).toList();

        @Test
        void walkingForwardMeetsEachOnceInEveryOrder() {
            for (String sort : List.of("RELEVANCE", "NEWEST", "OLDEST", "UPDATED")) {
                assertThat(
                                walk(
                                        sort,
                                        "first",
                                        "after",
                                        "/pageInfo/endCursor",
                                        "/pageInfo/hasNextPage"))
                        .as(sort)
                        .containsExactlyInAnyOrderElementsOf(published)
                        .doesNotHaveDuplicates();
            }
        }

        @Test
        void newestComesFirstAndBackwardIsTheSameReversed() {
            List<PublicationNumber> forward =
                    walk(
                            "NEWEST",
                            "first",
                            "after",
                            "/pageInfo/endCursor",
                            "/pageInfo/hasNextPage");
            List<PublicationNumber> backward =
                    walk(
                            "NEWEST",
                            "last",
                            "before",
                            "/pageInfo/startCursor",
                            "/pageInfo/hasPreviousPage");

            assertThat(forward).isEqualTo(published.reversed());
            assertThat(backward).containsExactlyInAnyOrderElementsOf(forward);
            assertThat(backward.subList(0, 3)).isEqualTo(published.subList(0, 3).reversed());
        }

        private List<PublicationNumber> walk(
                String sort, String size, String from, String cursor, String more) {
            awaitCount(mark, published.size());
            List<PublicationNumber> walked = new ArrayList<>();
            JsonNode page = search(Map.of("input", Map.of("text", mark, "sort", sort), size, 3));
            walked.addAll(numbers(page));
            while (page.at(more).asBoolean()) {
                page =
                        search(
                                Map.of(
                                        "input",
                                        Map.of("text", mark, "sort", sort),
                                        size,
                                        3,
                                        from,
                                        page.at(cursor).asString()));
                walked.addAll(numbers(page));
            }
            return walked;
        }
    }

    @Nested
    class WhenASearchIsNarrowed {
        @Test
        void aFacetsCountsLeaveItsOwnChoiceOut() {
            String mark = mark();
            publish(marked(mark));
            publish(new Draft(marked(mark).key(), null, marked(mark).wording()));
            awaitCount(mark, 2);

            JsonNode page = search(Map.of("input", Map.of("text", mark, "levels", List.of("II"))));

            assertThat(page.at("/totalCount").asInt()).isEqualTo(1);
            assertThat(facet(page, "levels"))
                    .containsOnly(Map.entry("II", 1), Map.entry("UNRATED", 1));
            assertThat(facet(page, "kinds")).containsOnly(Map.entry("WARNING", 1));
        }

        @Test
        void aCategoryIncludesThoseBelowIt() {
            String mark = mark();
            PublicationNumber number = publish(marked(mark));

            assertThat(found(Map.of("text", mark, "categories", List.of("food"))))
                    .containsExactly(number);
        }

        @Test
        void whatIsExcludedIsNotFound() {
            String mark = mark();
            publish(marked(mark));
            awaitCount(mark, 1);

            JsonNode page =
                    search(
                            Map.of(
                                    "input",
                                    Map.of(
                                            "text",
                                            mark,
                                            "exclude",
                                            Map.of("kinds", List.of("WARNING")))));

            assertThat(page.at("/totalCount").asInt()).isZero();
        }

        @Test
        void daysAreInclusiveAndMeanTheSourcesOwn() {
            String mark = mark();
            publish(marked(mark));
            awaitCount(mark, 1);

            assertThat(
                            count(
                                    Map.of(
                                            "text",
                                            mark,
                                            "publishedFrom",
                                            "2026-03-01",
                                            "publishedTo",
                                            "2026-03-01")))
                    .isEqualTo(1);
            assertThat(count(Map.of("text", mark, "publishedFrom", "2026-03-02"))).isZero();
        }
    }

    @Nested
    class WhenItIsGone {
        @Test
        void anUnlawfulOneIsNotFound() {
            String mark = mark();
            PublicationNumber number = publish(marked(mark));
            awaitCount(mark, 1);

            publishing.apply(new Command.Withdraw(number, WithdrawalGround.UNLAWFUL, "法院判决"));

            awaitCount(mark, 0);
        }

        @Test
        void aBlacklistEntryIsNotFoundAfterItsTime() {
            Draft draft = blacklistEntryUntil(clock.instant().plus(Duration.ofSeconds(4)));
            PublicationNumber number = publish(draft);
            assertThat(found(Map.of("text", number.value()))).containsExactly(number);

            await().untilAsserted(() -> assertThat(count(Map.of("text", number.value()))).isZero());
        }
    }

    @Nested
    class WhenTheQuestionIsWrong {
        @Test
        void anUnknownCategoryIsNamed() {
            assertError(
                    Map.of("input", Map.of("categories", List.of("no-such"))),
                    "UNKNOWN_VALUE",
                    "categories");
        }

        @Test
        void aForeignCursorIsRefused() {
            assertError(
                    Map.of("input", Map.of(), "after", "bm90IGEgY3Vyc29y"),
                    "INVALID_CURSOR",
                    "after");
            assertError(Map.of("input", Map.of(), "after", "枸杞"), "INVALID_CURSOR", "after");
            assertError(
                    Map.of("input", Map.of(), "after", "A".repeat(100_000)),
                    "INVALID_CURSOR",
                    "after");
        }

        @Test
        void aCursorOfAnotherSearchIsRefused() {
            String mark = mark();
            publish(marked(mark));
            String cursor = awaited(Map.of("text", mark)).at("/edges/0/cursor").asString();

            assertError(
                    Map.of("input", Map.of("text", "别的"), "after", cursor),
                    "INVALID_CURSOR",
                    "after");
        }

        @Test
        void tooMuchAndBothWaysAreRefused() {
            assertError(Map.of("input", Map.of(), "first", 101), "PAGING_SIZE", "first");
            assertError(
                    Map.of("input", Map.of(), "first", 1, "last", 1), "PAGING_BOTH_WAYS", "first");
            assertError(Map.of("input", Map.of("text", "枸".repeat(501))), "TOO_LONG", "text");
        }

        private void assertError(Map<String, ?> variables, String code, String field) {
            JsonNode error = client.ask(SEARCH, variables).at("/errors/0");
            assertThat(error.at("/extensions/code").asString()).isEqualTo(code);
            assertThat(error.at("/extensions/field").asString()).isEqualTo(field);
        }
    }

    private static String mark() {
        return "mk" + UUID.randomUUID().toString().replace("-", "");
    }

    private static Draft marked(String mark) {
        return draft(titled(gojiWording(), Text.of("枸杞农药残留风险预警 " + mark, "Goji berries " + mark)));
    }

    private PublicationNumber publish(Draft draft) {
        return ((Outcome.Done) publishing.apply(new Command.Publish(draft))).number();
    }

    private List<PublicationNumber> found(Map<String, ?> input) {
        return numbers(awaited(input));
    }

    private JsonNode awaited(Map<String, ?> input) {
        return await().until(
                        () -> search(Map.of("input", input)),
                        page -> page.at("/totalCount").asInt() > 0);
    }

    private void awaitCount(String text, int count) {
        await().untilAsserted(() -> assertThat(count(Map.of("text", text))).isEqualTo(count));
    }

    private int count(Map<String, ?> input) {
        return search(Map.of("input", input)).at("/totalCount").asInt();
    }

    private JsonNode search(Map<String, ?> variables) {
        return client.ask(SEARCH, variables).at("/data/search");
    }

    private static List<PublicationNumber> numbers(JsonNode page) {
        return page.at("/edges").values().stream()
                .map(edge -> new PublicationNumber(edge.at("/node/number").asString()))
                .toList();
    }

    private static Map<String, Integer> facet(JsonNode page, String name) {
        return page.at("/facets").values().stream()
                .filter(facet -> facet.at("/name").asString().equals(name))
                .flatMap(facet -> facet.at("/values").values().stream())
                .collect(
                        java.util.stream.Collectors.toMap(
                                value -> value.at("/value").asString(),
                                value -> value.at("/count").asInt()));
    }
}
