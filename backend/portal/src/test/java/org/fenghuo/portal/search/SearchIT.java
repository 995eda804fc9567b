package org.fenghuo.portal.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.fenghuo.portal.publishing.PublicationExamples.blacklistEntryUntil;
import static org.fenghuo.portal.publishing.PublicationExamples.draft;
import static org.fenghuo.portal.publishing.PublicationExamples.gojiWarning;
import static org.fenghuo.portal.publishing.PublicationExamples.gojiWording;
import static org.fenghuo.portal.publishing.PublicationExamples.titled;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.fenghuo.portal.kernel.PublicationNumber;
import org.fenghuo.portal.kernel.Text;
import org.fenghuo.portal.publishing.Command;
import org.fenghuo.portal.publishing.Draft;
import org.fenghuo.portal.publishing.WithdrawalGround;
import org.fenghuo.portal.support.PortalTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@PortalTest
class SearchIT extends WithSearch {
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
            JsonNode error = ask(variables).at("/errors/0");
            assertThat(error.at("/extensions/code").asString()).isEqualTo(code);
            assertThat(error.at("/extensions/field").asString()).isEqualTo(field);
        }
    }
}
