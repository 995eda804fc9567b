package org.fenghuo.portal.exchange.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.fenghuo.portal.kernel.PublicationNumber;
import org.fenghuo.portal.publishing.Command;
import org.fenghuo.portal.publishing.Publishing;
import org.fenghuo.portal.publishing.WithdrawalGround;
import org.fenghuo.portal.support.Client;
import org.fenghuo.portal.support.PortalTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** What leads programs to the data, and the data of every night. */
@PortalTest
@TestPropertySource(
        properties = {
            "fenghuo.exchange.exports.direct=3",
            "fenghuo.exchange.exports.dump-at=00:00",
            "fenghuo.security-txt.contact=mailto:security@example.org",
            "fenghuo.security-txt.expires=2099-01-01T00:00:00Z"
        })
class SignpostsIT {
    private final Publishing publishing;
    private final Taking taking;
    private final Client client;

    @Autowired
    SignpostsIT(Publishing publishing, WebServerApplicationContext portal) {
        this.publishing = publishing;
        this.client = new Client(portal);
        this.taking = new Taking(publishing, client);
    }

    @Nested
    class WhenANightHasPassed {
        @Test
        void everythingIsThereInEveryFormatAndInTheCatalogue() {
            taking.publish("枸杞");
            JsonNode catalogue = awaitedCatalogue();
            JsonNode files = catalogue.at("/dcat:dataset/0/dcat:distribution");

            assertThat(catalogue.at("/@type").asString()).isEqualTo("dcat:Catalog");
            assertThat(files).hasSize(3);
            assertThat(files)
                    .allSatisfy(file -> {
                        String address = file.at("/dcat:downloadURL/@id").asString();
                        byte[] bytes =
                                client.bytes(address.replaceFirst("https?://[^/]+", "")).body();
                        assertThat(Taking.sha256(bytes))
                                .isEqualTo(file.at("/spdx:checksum/spdx:checksumValue").asString());
                        assertThat(bytes).hasSize(file.at("/dcat:byteSize/@value").asInt());
                    });
            assertThat(client.get("/data?lang=en").body()).contains("NDJSON", "XLSX", "SHA-256");
        }

        private JsonNode awaitedCatalogue() {
            return await().atMost(Duration.ofMinutes(2))
                    .until(
                            () -> Client.json(client.get("/catalog.jsonld")),
                            it -> it.at("/dcat:dataset/0/dcat:distribution").size() == 3);
        }
    }

    @Test
    void sitemapsListWhatIsShownAndWhenItChanged() {
        PublicationNumber shown = taking.publish("枸杞");
        PublicationNumber gone = taking.publish("枸杞");
        publishing.apply(new Command.Withdraw(gone, WithdrawalGround.UNLAWFUL, "不该公开"));

        String index = client.get("/sitemap.xml").body();
        String part = client.get("/sitemap-" + (shown.serial() - 1) / 50_000 + ".xml").body();

        assertThat(index).contains("<sitemapindex ", "/sitemap-pages.xml</loc>", "<lastmod>");
        assertThat(part).contains("/publications/" + shown + "</loc><lastmod>");
        assertThat(part).doesNotContain(gone.value());
        assertThat(client.get("/sitemap-999999999.xml").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "/robots.txt, text/plain, /sitemap.xml",
        "/opensearch.xml?lang=en, application/opensearchdescription+xml, {searchTerms}",
        "/.well-known/security.txt, text/plain, Contact: mailto:security@example.org",
        "/sitemap-pages.xml, application/xml, /categories/goji",
        "/?lang=en, text/html, opensearch.xml"
    })
    void whatMachinesLookForIsWhereTheyLook(String path, String type, String text) {
        var answer = client.get(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
        assertThat(answer.body()).contains(text);
    }
}
