package org.fenghuo.portal.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.fenghuo.portal.publishing.PublicationExamples.draft;
import static org.fenghuo.portal.publishing.PublicationExamples.gojiWording;
import static org.fenghuo.portal.publishing.PublicationExamples.titled;
import static org.fenghuo.portal.search.Searches.mark;
import static org.fenghuo.portal.search.Searches.marked;

import java.util.List;
import java.util.Map;
import org.fenghuo.portal.kernel.PublicationNumber;
import org.fenghuo.portal.kernel.Text;
import org.fenghuo.portal.publishing.Publishing;
import org.fenghuo.portal.support.Client;
import org.fenghuo.portal.support.PortalTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import tools.jackson.databind.JsonNode;

/** How questions are understood, and what helps who finds nothing. */
@PortalTest
class QuestionIT {
    private static final String QUESTION =
            """
            query ($input: SearchInput!) {
                search(input: $input, lang: EN) {
                    totalCount loosened didYouMean
                    edges { node { number } highlights { field fragment } }
                    understood { written how howLabel concepts { id label names } }
                    alternatives { text dropped count }
                }
            }\
            """;
    private static final String SUGGEST =
            """
            query ($prefix: String!, $input: SearchInput!) {
                suggest(prefix: $prefix, input: $input, first: 20, lang: ZH) { text type label count }
            }\
            """;

    private final Searches searches;
    private final Client client;

    @Autowired
    QuestionIT(Publishing publishing, WebServerApplicationContext portal) {
        this.client = new Client(portal);
        this.searches = new Searches(publishing, client);
    }

    @Nested
    class WhenAThingIsNamed {
        private final String mark = mark();
        private final PublicationNumber number = searches.publish(marked(mark));

        @Test
        void anyOfItsNamesFindsItAndTheReaderSeesThem() {
            searches.awaitCount(mark, 1);

            for (String name :
                    List.of("枸杞", "枸杞子", "wolfberry", "gouqi", "Lycium barbarum", "毒死蜱", "氯吡硫磷")) {
                JsonNode found = ask(Map.of("text", mark + " " + name));
                assertThat(Searches.numbers(found)).as(name).containsExactly(number);
            }
            JsonNode understood = ask(Map.of("text", "wolfberry")).at("/understood/0");
            assertThat(understood.at("/how").asString()).isEqualTo("NAME");
            assertThat(understood.at("/concepts/0/id").asString()).isEqualTo("goji");
            assertThat(understood.at("/concepts/0/names").toString()).contains("枸杞");
        }

        @Test
        void whatItIsAKindOfFindsIt() {
            searches.awaitCount(mark, 1);

            assertThat(Searches.numbers(ask(Map.of("text", mark + " 农药")))).containsExactly(number);
        }

        @Test
        void itsOtherNamesAreMarkedAsTheyStand() {
            searches.awaitCount(mark, 1);

            assertThat(
                            ask(Map.of("text", mark + " wolfberry"))
                                    .at("/edges/0/highlights")
                                    .toString())
                    .contains("<em>枸杞</em>");
        }

        @Test
        void literallyItIsFoundOnlyAsItIsWritten() {
            searches.awaitCount(mark, 1);

            JsonNode found = ask(Map.of("text", mark + " wolfberry", "literally", true));
            assertThat(found.at("/totalCount").asInt()).isEqualTo(1);
            assertThat(found.at("/loosened").asBoolean()).isTrue();
            assertThat(found.at("/understood").toString()).doesNotContain("goji");
        }
    }

    @Nested
    class WhenNothingIsFound {
        @Test
        void aSlipIsOfferedAndNotPutInItsPlace() {
            JsonNode found = ask(Map.of("text", "狗杞"));

            assertThat(found.at("/didYouMean").toString()).contains("枸杞");
            assertThat(found.at("/understood/0/how").asString()).isEqualTo("WORDS");
        }

        @Test
        void theSameWithoutAFilterIsOffered() {
            String mark = mark();
            searches.publish(marked(mark));
            searches.awaitCount(mark, 1);

            JsonNode found = ask(Map.of("text", mark, "kinds", List.of("RECALL")));

            assertThat(found.at("/totalCount").asInt()).isZero();
            assertThat(found.at("/alternatives/0/dropped").asString()).isEqualTo("kinds");
            assertThat(found.at("/alternatives/0/count").asInt()).isEqualTo(1);
        }
    }

    @Nested
    class WhileTyping {
        @Test
        void namesAreSuggestedByTheirLettersTheirSoundAndTheirInitials() {
            searches.publish(marked(mark()));

            for (String prefix : List.of("枸", "gouq", "gou q", "ＧＯＵ")) {
                awaitSuggested(prefix, Map.of(), "枸杞");
            }
            assertThat(suggest("枸", Map.of()).findValuesAsString("label")).contains("产品类别");
        }

        @Test
        void filtersHold() {
            searches.publish(marked(mark()));
            awaitSuggested("枸", Map.of("kinds", List.of("WARNING")), "枸杞");

            assertThat(
                            suggest("枸", Map.of("kinds", List.of("ACCEPTED_LAB")))
                                    .findValuesAsString("text"))
                    .doesNotContain("枸杞干果");
        }

        @Test
        void signsOfTheEngineAreLetters() {
            assertThat(suggest(".*", Map.of())).isEmpty();
            assertThat(suggest("(\"[#@&<~", Map.of())).isEmpty();
        }

        @Test
        void aSlipIsPutRight() {
            searches.publish(draft(titled(gojiWording(), Text.zh("枸杞"))));
            awaitSuggested("枸", Map.of(), "枸杞");

            assertThat(suggest("狗杞", Map.of()).findValuesAsString("text").toString())
                    .contains("枸杞");
        }
    }

    private void awaitSuggested(String prefix, Map<String, ?> filters, String beginning) {
        await().untilAsserted(() ->
                assertThat(suggest(prefix, filters).findValuesAsString("text"))
                        .as(prefix)
                        .anySatisfy(text -> assertThat(text).startsWith(beginning)));
    }

    private JsonNode suggest(String prefix, Map<String, ?> input) {
        return client.ask(SUGGEST, Map.of("prefix", prefix, "input", input)).at("/data/suggest");
    }

    private JsonNode ask(Map<String, ?> input) {
        return client.ask(QUESTION, Map.of("input", input)).at("/data/search");
    }
}
