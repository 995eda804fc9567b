package org.fenghuo.portal.publishing.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fenghuo.portal.publishing.PublicationExamples.draft;
import static org.fenghuo.portal.publishing.PublicationExamples.gojiWording;
import static org.fenghuo.portal.publishing.PublicationExamples.titled;

import java.util.List;
import java.util.Map;
import org.fenghuo.portal.kernel.PublicationNumber;
import org.fenghuo.portal.kernel.Text;
import org.fenghuo.portal.publishing.Command;
import org.fenghuo.portal.publishing.Outcome;
import org.fenghuo.portal.publishing.PublicationExamples;
import org.fenghuo.portal.publishing.Publishing;
import org.fenghuo.portal.publishing.WithdrawalGround;
import org.fenghuo.portal.publishing.Wording;
import org.fenghuo.portal.support.Client;
import org.fenghuo.portal.support.PortalTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import tools.jackson.databind.JsonNode;

/** Every edition has its address, and what changed since can be read. */
@PortalTest
class EditionsIT {
    private final Publishing publishing;
    private final Client client;
    private final PublicationNumber number;

    @Autowired
    EditionsIT(Publishing publishing, WebServerApplicationContext portal) {
        this.publishing = publishing;
        this.client = new Client(portal);
        number =
                ((Outcome.Done) publishing.apply(new Command.Publish(draft(gojiWording()))))
                        .number();
        publishing.apply(new Command.AdjustLevel(number, PublicationExamples.RED, "升级"));
        publishing.apply(new Command.Correct(number, corrected(), "产地有误"));
    }

    private static Wording corrected() {
        Wording w = titled(gojiWording(), Text.of("枸杞毒死蜱超标", "Chlorpyrifos in goji"));
        return new Wording(
                w.original(),
                w.title(),
                w.summary(),
                "qinghai-market-regulation",
                w.authorityBasis(),
                w.effectiveFrom(),
                w.expiresAt(),
                List.of("630100", "630000"),
                gojiWording().sources(),
                w.products(),
                w.hazards(),
                w.measures(),
                w.enterprises(),
                w.relations(),
                w.details());
    }

    @Nested
    class WhenAnEditionIsCompared {
        @Test
        void itsDifferencesAreSaidInWords() {
            JsonNode found = compared(1).at("/data/comparedWithEdition");

            assertThat(found.at("/since").asInt()).isEqualTo(1);
            assertThat(found.at("/differences").valueStream().map(this::said))
                    .contains(
                            "标题 ZH 枸杞农药残留超标风险预警 → 枸杞毒死蜱超标",
                            "标题 EN Pesticide residue in goji berries → Chlorpyrifos in goji",
                            "公布机关 null 中华人民共和国西宁海关 → 青海省市场监督管理局",
                            "涉及地区 null null → 西宁市");
            assertThat(found.at("/changes").valueStream().map(c -> c.at("/change").asString()))
                    .containsExactly("LEVEL_CHANGED", "CORRECTED");
        }

        private String said(JsonNode difference) {
            return "%s %s %s → %s"
                    .formatted(
                            difference.at("/label").asString(),
                            text(difference.at("/language")),
                            text(difference.at("/beforeInWords")),
                            text(difference.at("/afterInWords")));
        }

        private String text(JsonNode value) {
            return value.isNull() ? "null" : value.asString();
        }

        @Test
        void oneThatNeverWasIsNamed() {
            assertThat(compared(9).at("/errors/0/extensions/field").asString()).isEqualTo("since");
            assertThat(
                            client.get("/publications/" + number + "/changes?since=9&lang=en")
                                    .statusCode())
                    .isEqualTo(400);
        }

        private JsonNode compared(int since) {
            return client.ask(
                    """
                    query ($number: ID!, $since: Int) {
                        comparedWithEdition(number: $number, since: $since) {
                            since
                            differences { label language beforeInWords afterInWords }
                            changes { change }
                        }
                    }\
                    """,
                    Map.of("number", number.value(), "since", since));
        }
    }

    @Nested
    class WhenItsPageIsRead {
        @Test
        void everyEditionSaysWhetherItIsCurrentAndLeadsToTheCurrentOne() {
            String path = "/publications/" + number;

            assertThat(client.get(path + "?edition=1&lang=en").body())
                    .contains(
                            "This is the wording of edition 1",
                            "href=\"" + path + "?lang=en\"",
                            path + "/changes?since=1&amp;lang=en");
            assertThat(client.get(path + "?edition=2&lang=en").body())
                    .contains("Edition 2, current");
        }

        @Test
        void whatChangedSinceStandsThereWithDelAndIns() {
            assertThat(client.get("/publications/" + number + "/changes?since=1&lang=en").body())
                    .contains(
                            "What changed since edition 1",
                            "<del lang=\"en\">Pesticide residue in goji berries</del>",
                            "<ins lang=\"en\">Chlorpyrifos in goji</ins>",
                            "The current wording is edition 2");
        }
    }

    @Nested
    class WhenItIsGone {
        @Test
        void noEditionAndNoComparisonIsLeft() {
            publishing.apply(new Command.Withdraw(number, WithdrawalGround.UNLAWFUL, "不该公开"));

            for (String path :
                    List.of("?edition=1", "?edition=2", "/changes?since=1", "/changes")) {
                var answer = client.get("/publications/" + number + path);
                assertThat(answer.statusCode()).as(path).isEqualTo(410);
                assertThat(answer.body()).as(path).doesNotContain("枸杞", "毒死蜱", "不该公开");
            }
        }
    }
}
