package org.fenghuo.portal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.fenghuo.portal.kernel.PublicationNumber;
import org.fenghuo.portal.publishing.Draft;
import org.fenghuo.portal.support.PortalTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@PortalTest
class WalkingAndNarrowingIT extends WithSearch {
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
}
