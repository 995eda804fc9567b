package org.fenghuo.portal.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.fenghuo.portal.check.CheckExamples.recall;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fenghuo.portal.kernel.Gtin;
import org.fenghuo.portal.kernel.PublicationNumber;
import org.fenghuo.portal.kernel.Text;
import org.fenghuo.portal.publishing.Command;
import org.fenghuo.portal.publishing.Details;
import org.fenghuo.portal.publishing.Outcome;
import org.fenghuo.portal.publishing.Product;
import org.fenghuo.portal.publishing.PublicationExamples;
import org.fenghuo.portal.publishing.Publishing;
import org.fenghuo.portal.publishing.SpanOfCodes;
import org.fenghuo.portal.publishing.Wording;
import org.fenghuo.portal.support.Client;
import org.fenghuo.portal.support.PortalTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import tools.jackson.databind.JsonNode;

/** Over the real index: what is published is found by what stands on a package. */
@PortalTest
class CheckIT {
    private static final String CHECK =
            """
            query ($input: CheckItemInput!) {
                checkItem(input: $input) {
                    outcome asOf matchCount
                    matches { outcome publication { number standing } comparisons { field yours published result } }
                    freshness { system }
                }
            }\
            """;

    private static final String CHECK_MANY =
            """
            query ($inputs: [CheckItemInput!]!) {
                checkItems(inputs: $inputs) { reference check { outcome matches(first: 1) { publication { number } } } problems { field code message } }
            }\
            """;

    private final Publishing publishing;
    private final Client client;

    @Autowired
    CheckIT(Publishing publishing, WebServerApplicationContext portal) {
        this.publishing = publishing;
        this.client = new Client(portal);
    }

    private static String mark() {
        return UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    }

    /** A GTIN nobody else in this run has. */
    private static String gtin() {
        String digits =
                "%012d"
                        .formatted(
                                Math.floorMod(
                                        UUID.randomUUID().getMostSignificantBits(),
                                        1_000_000_000_000L));
        return java.util.stream.IntStream.range(0, 10)
                .mapToObj(check -> digits + check)
                .filter(text -> Gtin.parse(text).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private PublicationNumber publish(Details details, Product product) {
        Wording goji = PublicationExamples.gojiWording();
        Wording wording =
                new Wording(
                        goji.original(),
                        goji.title(),
                        goji.summary(),
                        goji.authority(),
                        goji.authorityBasis(),
                        null,
                        null,
                        goji.areas(),
                        goji.sources(),
                        List.of(product),
                        goji.hazards(),
                        goji.measures(),
                        List.of(),
                        List.of(),
                        details);
        return ((Outcome.Done)
                        publishing.apply(new Command.Publish(PublicationExamples.draft(wording))))
                .number();
    }

    private static Product product(String gtin, String brand, String name) {
        return new Product(
                Text.zh(name),
                null,
                brand,
                "ZX-" + brand,
                null,
                new Gtin(gtin),
                null,
                "CN",
                null,
                null);
    }

    private JsonNode check(Map<String, ?> input) {
        return client.ask(CHECK, Map.of("input", input)).at("/data/checkItem");
    }

    private JsonNode awaited(String outcome, Map<String, ?> input) {
        return await().until(
                        () -> check(input),
                        answer -> answer.at("/outcome").asString("").equals(outcome));
    }

    @Nested
    class WhenARecallIsPublished {
        private final String gtin = gtin();
        private final String brand = mark();
        private final PublicationNumber number =
                publish(
                        recall(
                                List.of(new SpanOfCodes("ZX240901", "ZX240906")),
                                List.of(new SpanOfCodes("ZZ9NWDT40R0000715", "ZZ9NWDT4XR0000902")),
                                List.of()),
                        product(gtin, brand, "试用原浆" + brand));

        @Test
        void itsBarcodeAndBatchAreAffected() {
            JsonNode answer = awaited("AFFECTED", Map.of("code", "(01)0" + gtin + "(10)ZX240903"));

            assertThat(answer.at("/matches/0/publication/number").asString())
                    .isEqualTo(number.value());
            assertThat(answer.at("/matches/0/comparisons/1/published").asString())
                    .isEqualTo("ZX240901 – ZX240906");
            assertThat(answer.at("/asOf").asString()).endsWith("Z");
            assertThat(answer.at("/freshness").size()).isPositive();
        }

        @Test
        void anotherBatchIsNot() {
            assertThat(
                            awaited(
                                            "SAME_PRODUCT_OTHER_BATCH",
                                            Map.of("gtin", gtin, "batch", "ZX241001"))
                                    .at("/matchCount")
                                    .asInt())
                    .isEqualTo(1);
        }

        @Test
        void itIsFoundByBrandAndNameToo() {
            awaited("SIMILAR", Map.of("brand", brand));
            awaited("SIMILAR", Map.of("product", "试用原浆" + brand));
            awaited("AFFECTED", Map.of("brand", brand, "model", "zx" + brand, "batch", "ZX240902"));
        }

        @Test
        void whatIsLiftedNoLongerAffects() {
            awaited("AFFECTED", Map.of("gtin", gtin, "batch", "ZX240903"));

            publishing.apply(new Command.Lift(number, "召回完成"));

            JsonNode answer = awaited("SIMILAR", Map.of("gtin", gtin, "batch", "ZX240903"));
            assertThat(answer.at("/matches/0/publication/standing").asString()).isEqualTo("LIFTED");
        }
    }

    @Test
    void aVehicleIsFoundByItsNumberAlone() {
        String prefix =
                "ZZ9"
                        + mark().toUpperCase(java.util.Locale.ROOT)
                                .replaceAll("[^A-F0-9]", "A")
                                .substring(0, 5);
        publish(
                recall(
                        List.of(),
                        List.of(new SpanOfCodes(prefix + "0R0000715", prefix + "XR0000902")),
                        List.of()),
                product(gtin(), mark(), "试用车"));

        awaited(
                "AFFECTED",
                Map.of("serial", prefix.toLowerCase(java.util.Locale.ROOT) + "7R0000800"));
        awaited("NOTHING_PUBLISHED", Map.of("serial", prefix + "7R0000950"));
    }

    @Test
    void manyAreAnsweredInTheirOrderAndNoneStopsTheOthers() {
        String gtin = gtin();
        PublicationNumber number = publish(recall(), product(gtin, mark(), "试用牛肉"));
        awaited("AFFECTED", Map.of("gtin", gtin));

        JsonNode items =
                client.ask(
                                CHECK_MANY,
                                Map.of(
                                        "inputs",
                                        List.of(
                                                Map.of("gtin", gtin(), "reference", "1"),
                                                Map.of("gtin", "123", "reference", "2"),
                                                Map.of("gtin", gtin, "reference", "3"))))
                        .at("/data/checkItems");

        assertThat(items.at("/0/check/outcome").asString()).isEqualTo("NOTHING_PUBLISHED");
        assertThat(items.at("/1/problems/0/code").asString()).isEqualTo("NOT_A_GTIN");
        assertThat(items.at("/2/check/matches/0/publication/number").asString())
                .isEqualTo(number.value());
    }

    @Test
    void whatIsWrongIsATypedErrorOfItsField() {
        JsonNode error =
                client.ask(CHECK, Map.of("input", Map.of("gtin", "9520000830145"))).at("/errors/0");

        assertThat(error.at("/extensions/code").asString()).isEqualTo("NOT_A_GTIN");
        assertThat(error.at("/extensions/field").asString()).isEqualTo("gtin");
    }
}
