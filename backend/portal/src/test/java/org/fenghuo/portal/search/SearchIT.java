package org.fenghuo.portal.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.fenghuo.portal.publishing.PublicationExamples.blacklistEntryUntil;
import static org.fenghuo.portal.publishing.PublicationExamples.draft;
import static org.fenghuo.portal.publishing.PublicationExamples.gojiWarning;
import static org.fenghuo.portal.publishing.PublicationExamples.gojiWording;
import static org.fenghuo.portal.publishing.PublicationExamples.titled;
import static org.fenghuo.portal.search.Searches.facet;
import static org.fenghuo.portal.search.Searches.mark;
import static org.fenghuo.portal.search.Searches.marked;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.fenghuo.portal.kernel.PublicationNumber;
import org.fenghuo.portal.kernel.Text;
import org.fenghuo.portal.publishing.Command;
import org.fenghuo.portal.publishing.Draft;
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
    private final Searches searches;
    private final Publishing publishing;
    private final Clock clock;

    @Autowired
    SearchIT(Publishing publishing, Clock clock, WebServerApplicationContext portal) {
        this.searches = new Searches(publishing, new Client(portal));
        this.publishing = publishing;
        this.clock = clock;
    }

    @Nested
    class WhenWordsAreLookedFor {
        @Test
        void chineseAndEnglishFindTheSame() {
            String mark = mark();
            PublicationNumber number = searches.publish(marked(mark));

            // nothing is found by the mark at first, and then a search goes on with the rest of its
            // words
            assertThat(searches.found(Map.of("text", mark))).containsExactly(number);
            assertThat(searches.found(Map.of("text", mark + " 枸杞"))).containsExactly(number);
            assertThat(searches.found(Map.of("text", mark + " goji"))).containsExactly(number);
            assertThat(searches.found(Map.of("text", mark + " 毒死蜱"))).containsExactly(number);
        }

        @Test
        void whatWasFoundIsMarkedInTextThatIsSafe() {
            String mark = mark();
            searches.publish(draft(titled(gojiWording(), Text.zh("<i>" + mark + "</i> & 枸杞"))));

            JsonNode edge = searches.awaited(Map.of("text", mark)).at("/edges/0");

            assertThat(edge.at("/highlights/0/fragment").asString())
                    .isEqualTo("&lt;i&gt;<em>" + mark + "</em>&lt;/i&gt; &amp; 枸杞");
        }

        @Test
        void aReferenceIsFoundWholeAndFromItsBeginning() {
            Draft draft = gojiWarning();
            PublicationNumber number = searches.publish(draft);
            String reference = String.valueOf(draft.wording().sources().getFirst().reference());

            assertThat(searches.found(Map.of("text", reference))).containsExactly(number);
            assertThat(searches.found(Map.of("text", reference.toUpperCase(java.util.Locale.ROOT))))
                    .containsExactly(number);
            assertThat(searches.found(Map.of("text", reference.substring(0, 18))))
                    .containsExactly(number);
        }
    }

    @Nested
    class WhenASearchIsNarrowed {
        @Test
        void aFacetsCountsLeaveItsOwnChoiceOut() {
            String mark = mark();
            searches.publish(marked(mark));
            searches.publish(new Draft(marked(mark).key(), null, marked(mark).wording()));
            searches.awaitCount(mark, 2);

            JsonNode page =
                    searches.search(Map.of("input", Map.of("text", mark, "levels", List.of("II"))));

            assertThat(page.at("/totalCount").asInt()).isEqualTo(1);
            assertThat(facet(page, "levels"))
                    .containsOnly(Map.entry("II", 1), Map.entry("UNRATED", 1));
            assertThat(facet(page, "kinds")).containsOnly(Map.entry("WARNING", 1));
        }

        @Test
        void aCategoryIncludesThoseBelowIt() {
            String mark = mark();
            PublicationNumber number = searches.publish(marked(mark));

            assertThat(searches.found(Map.of("text", mark, "categories", List.of("food"))))
                    .containsExactly(number);
        }

        @Test
        void aFirmIsNamedByItsKeyAndAnUnknownOneFindsNothing() {
            String mark = mark();
            Draft draft = marked(mark);
            PublicationNumber number = searches.publish(draft);
            String key = String.valueOf(draft.wording().enterprises().getFirst().key());

            assertThat(searches.found(Map.of("text", mark, "enterprises", List.of(key))))
                    .containsExactly(number);
            assertThat(searches.count(Map.of("enterprises", List.of("name:nobody")))).isZero();
        }

        @Test
        void aCodeOfGoodsIncludesThoseBelowIt() {
            String mark = mark();
            Draft draft = marked(mark);
            PublicationNumber number = searches.publish(draft);
            String code =
                    String.valueOf(draft.wording().products().getFirst().hsCode()).substring(0, 4);

            assertThat(searches.found(Map.of("text", mark, "hsCodes", List.of(code))))
                    .containsExactly(number);
            assertThat(searches.count(Map.of("text", mark, "hsCodes", List.of("97")))).isZero();
        }

        @Test
        void whatIsExcludedIsNotFound() {
            String mark = mark();
            searches.publish(marked(mark));
            searches.awaitCount(mark, 1);

            JsonNode page =
                    searches.search(
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
            searches.publish(marked(mark));
            searches.awaitCount(mark, 1);

            assertThat(
                            searches.count(
                                    Map.of(
                                            "text",
                                            mark,
                                            "publishedFrom",
                                            "2026-03-01",
                                            "publishedTo",
                                            "2026-03-01")))
                    .isEqualTo(1);
            assertThat(searches.count(Map.of("text", mark, "publishedFrom", "2026-03-02")))
                    .isZero();
        }
    }

    @Nested
    class WhenItIsGone {
        @Test
        void anUnlawfulOneIsNotFound() {
            String mark = mark();
            PublicationNumber number = searches.publish(marked(mark));
            searches.awaitCount(mark, 1);

            publishing.apply(new Command.Withdraw(number, WithdrawalGround.UNLAWFUL, "法院判决"));

            searches.awaitCount(mark, 0);
        }

        @Test
        void aBlacklistEntryIsNotFoundAfterItsTime() {
            Draft draft = blacklistEntryUntil(clock.instant().plus(Duration.ofSeconds(4)));
            PublicationNumber number = searches.publish(draft);
            assertThat(searches.found(Map.of("text", number.value()))).containsExactly(number);

            await().untilAsserted(() ->
                    assertThat(searches.count(Map.of("text", number.value()))).isZero());
        }
    }
}
