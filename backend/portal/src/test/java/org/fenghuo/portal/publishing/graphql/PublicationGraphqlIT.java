package org.fenghuo.portal.publishing.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fenghuo.portal.publishing.PublicationExamples.gojiWarning;
import static org.fenghuo.portal.publishing.PublicationExamples.titled;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
class PublicationGraphqlIT {
    private final Publishing publishing;
    private final Client client;

    @Autowired
    PublicationGraphqlIT(Publishing publishing, WebServerApplicationContext portal) {
        this.publishing = publishing;
        this.client = new Client(portal);
    }

    @Nested
    class WhenOneIsAskedFor {
        private final Draft draft = gojiWarning();
        private final PublicationNumber number = publish(draft);

        @Test
        void itsKindsOwnFieldsStandBesideTheCommonOnes() {
            JsonNode warning =
                    ask(
                            """
                            publication(number: $number) {
                                __typename kind kindLabel level levelLabel levelScheme { id } authority { name }
                                products { name category { id name parent { id } } hsCode origin { name } }
                                enterprises { uscc roleLabel } url
                                ... on Warning { mode modeLabel advice urgency }
                            }\
                            """);

            assertThat(warning.at("/__typename").asString()).isEqualTo("Warning");
            assertThat(warning.at("/levelLabel").asString()).startsWith("橙色");
            assertThat(warning.at("/modeLabel").asString()).isEqualTo("实际");
            assertThat(warning.at("/advice").asString()).isEqualTo("停止食用该批次产品");
            assertThat(warning.at("/products/0/category/name").asString()).isEqualTo("枸杞及其制品");
            assertThat(warning.at("/products/0/origin/name").asString()).isEqualTo("中国");
            assertThat(warning.at("/url").asString()).endsWith("/publications/" + number);
        }

        @Test
        void theAnswerSaysWhichLanguageItServed() {
            JsonNode inEnglish =
                    ask("publication(number: $number, lang: EN) { title language languages }");
            JsonNode inTibetan = ask("publication(number: $number, lang: BO) { title language }");

            assertThat(inEnglish.at("/title").asString())
                    .isEqualTo("Pesticide residue in goji berries");
            assertThat(inEnglish.at("/language").asString()).isEqualTo("EN");
            assertThat(inEnglish.at("/languages")).hasSize(2);
            assertThat(inTibetan.at("/language").asString()).isEqualTo("ZH");
        }

        @Test
        void itsHistoryTellsWhatChanged() {
            publishing.apply(
                    new Command.Correct(
                            number,
                            titled(
                                    draft.wording(),
                                    Text.of("枸杞毒死蜱超标", "Pesticide residue in goji berries")),
                            "品名有误"));

            JsonNode change =
                    ask("""
                    publication(number: $number) {
                        history { changeLabel reason edition changedFields differences { field label before after } }
                    }\
                    """)
                            .at("/history/1");

            assertThat(change.at("/reason").asString()).isEqualTo("品名有误");
            assertThat(change.at("/differences/0/label").asString()).isEqualTo("标题");
            assertThat(change.at("/differences/0/before").asString()).isEqualTo("枸杞农药残留超标风险预警");
            assertThat(change.at("/differences/0/after").asString()).isEqualTo("枸杞毒死蜱超标");
        }

        private JsonNode ask(String field) {
            JsonNode answer =
                    client.ask(
                            "query ($number: ID!) { " + field + " }",
                            Map.of("number", number.value()));
            assertThat(answer.at("/errors").isMissingNode()).as("%s", answer).isTrue();
            return answer.at("/data/publication");
        }
    }

    @Nested
    class WhenItIsGone {
        @Test
        void onlyItsTombstoneIsLeft() {
            PublicationNumber number = publish(gojiWarning());
            publishing.apply(new Command.Withdraw(number, WithdrawalGround.UNLAWFUL, "不该公开的理由"));

            JsonNode data =
                    client.ask(
                                    """
                                    query ($number: ID!) {
                                        publication(number: $number) { title }
                                        tombstone(number: $number) { number kind change gone reason publication { title } }
                                    }\
                                    """,
                                    Map.of("number", number.value()))
                            .at("/data");

            assertThat(data.at("/publication").isNull()).isTrue();
            assertThat(data.at("/tombstone/change").asString()).isEqualTo("WITHDRAWN");
            assertThat(data.at("/tombstone/reason").isNull()).isTrue();
            assertThat(data.at("/tombstone/publication").isNull()).isTrue();
        }

        @Test
        void aNumberNeverGivenHasNone() {
            JsonNode data =
                    client.ask("{ tombstone(number: \"FH-2020-999999\") { number } }", Map.of())
                            .at("/data");

            assertThat(data.at("/tombstone").isNull()).isTrue();
        }
    }

    @Nested
    class WhenTheJournalIsFollowed {
        private static final String CHANGES =
                """
                query ($since: String) {
                    changes(since: $since, first: 100) {
                        edges { cursor node { sequence number change gone publication { number standing edition } } }
                        pageInfo { hasNextPage endCursor }
                    }
                }\
                """;

        @Test
        void whoFollowsFromTheStartHoldsWhatThePortalShows() {
            PublicationNumber lifted = publish(gojiWarning());
            PublicationNumber gone = publish(gojiWarning());
            publishing.apply(new Command.Lift(lifted, "风险已消除"));
            publishing.apply(new Command.Withdraw(gone, WithdrawalGround.UNLAWFUL, "法院判决"));

            Map<String, String> held = new HashMap<>();
            Set<String> forgotten = new HashSet<>();
            List<Long> sequence = new ArrayList<>();
            follow(node -> {
                sequence.add(node.at("/sequence").asLong());
                String number = node.at("/number").asString();
                if (node.at("/gone").asBoolean()) {
                    held.remove(number);
                    forgotten.add(number);
                } else {
                    held.put(number, node.at("/publication/standing").asString());
                }
            });

            assertThat(held)
                    .containsEntry(lifted.value(), "LIFTED")
                    .doesNotContainKey(gone.value());
            assertThat(forgotten).contains(gone.value());
            assertThat(sequence).isSorted().doesNotHaveDuplicates();
            assertThat(sequence.getLast() - sequence.getFirst() + 1).isEqualTo(sequence.size());
        }

        private void follow(java.util.function.Consumer<JsonNode> reader) {
            Map<String, Object> position = new HashMap<>();
            boolean more = true;
            while (more) {
                JsonNode page = client.ask(CHANGES, position).at("/data/changes");
                page.at("/edges").values().forEach(edge -> reader.accept(edge.at("/node")));
                more = page.at("/pageInfo/hasNextPage").asBoolean();
                position.put("since", page.at("/pageInfo/endCursor").asString());
            }
        }
    }

    @Nested
    class WhenTheNewestAreAskedFor {
        @Test
        void theyComeLatestFirstAndTheWalkMeetsEachOnce() {
            List<String> published = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                published.addFirst(publish(gojiWarning()).value());
            }

            List<String> walked = new ArrayList<>();
            Map<String, Object> position = new HashMap<>();
            while (walked.size() < 5) {
                JsonNode page =
                        client.ask(
                                        """
                                        query ($after: String) {
                                            latest(kinds: [WARNING], first: 2, after: $after) {
                                                edges { node { number } } pageInfo { endCursor hasNextPage }
                                            }
                                        }\
                                        """,
                                        position)
                                .at("/data/latest");
                page.at("/edges")
                        .values()
                        .forEach(edge -> walked.add(edge.at("/node/number").asString()));
                position.put("after", page.at("/pageInfo/endCursor").asString());
            }

            assertThat(walked.subList(0, 5)).isEqualTo(published);
        }
    }

    private PublicationNumber publish(Draft draft) {
        return ((Outcome.Done) publishing.apply(new Command.Publish(draft))).number();
    }
}
