package org.fenghuo.portal.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fenghuo.portal.search.Searches.mark;
import static org.fenghuo.portal.search.Searches.marked;
import static org.fenghuo.portal.search.Searches.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.fenghuo.portal.kernel.PublicationNumber;
import org.fenghuo.portal.publishing.Publishing;
import org.fenghuo.portal.support.Client;
import org.fenghuo.portal.support.PortalTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import tools.jackson.databind.JsonNode;

@PortalTest
class SearchPagesIT {
    private final Searches searches;

    @Autowired
    SearchPagesIT(Publishing publishing, WebServerApplicationContext portal) {
        this.searches = new Searches(publishing, new Client(portal));
    }

    @Nested
    class WhenThereAreMoreThanAPage {
        private final String mark = mark();
        private final List<PublicationNumber> published =
                IntStream.range(0, 7).mapToObj(i -> searches.publish(marked(mark))).toList();

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
            searches.awaitCount(mark, published.size());
            List<PublicationNumber> walked = new ArrayList<>();
            JsonNode page =
                    searches.search(Map.of("input", Map.of("text", mark, "sort", sort), size, 3));
            walked.addAll(numbers(page));
            while (page.at(more).asBoolean()) {
                page =
                        searches.search(
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
            searches.publish(marked(mark));
            String cursor = searches.awaited(Map.of("text", mark)).at("/edges/0/cursor").asString();

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
            JsonNode error = searches.answer(variables).at("/errors/0");
            assertThat(error.at("/extensions/code").asString()).isEqualTo(code);
            assertThat(error.at("/extensions/field").asString()).isEqualTo(field);
        }
    }
}
