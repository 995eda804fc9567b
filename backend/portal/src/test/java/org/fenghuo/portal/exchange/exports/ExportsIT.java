package org.fenghuo.portal.exchange.exports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.fenghuo.portal.exchange.format.ExchangeFormat;
import org.fenghuo.portal.exchange.format.Reading;
import org.fenghuo.portal.kernel.PublicationNumber;
import org.fenghuo.portal.publishing.Publishing;
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

/** Files of what was searched for, as somebody outside takes them. */
@PortalTest
@TestPropertySource(properties = "fenghuo.exchange.exports.direct=3")
class ExportsIT {
    private final Client client;
    private final Taking taking;
    private final String mark = "mk" + UUID.randomUUID().toString().replace("-", "");

    @Autowired
    ExportsIT(Publishing publishing, WebServerApplicationContext portal) {
        this.client = new Client(portal);
        this.taking = new Taking(publishing, client);
    }

    @Nested
    class WhenThereIsLittle {
        @Test
        void linesAreWhatAnImportReads() {
            PublicationNumber number = taking.publish("枸杞 " + mark);
            taking.awaitFound(mark, 1);

            HttpResponse<String> answer = client.get("/search.ndjson?q=" + mark);

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type"))
                    .hasValue("application/x-ndjson");
            assertThat(answer.headers().allValues("Link").toString())
                    .contains("/data/publication.schema.json", "rel=\"license\"");
            assertThat(answer.headers().firstValue("Repr-Digest"))
                    .hasValue(FileHeaders.digest(Taking.sha256(answer.body().getBytes(UTF_8))));
            assertThat(new ExchangeFormat().read(answer.body().strip()))
                    .isInstanceOf(Reading.Understood.class);
            assertThat(Taking.numbers(answer.body())).containsExactly(number.value());
        }

        @Test
        void noCellOfATableBecomesAFormula() throws IOException {
            taking.publish("=HYPERLINK(\"https://example.org\") " + mark);
            taking.awaitFound(mark, 1);

            String csv = client.get("/search.csv?q=" + mark).body();

            assertThat(csv).startsWith("\uFEFF\"number\",\"url\",\"kind\"");
            assertThat(csv).contains("\"'=HYPERLINK(\"\"https://example.org\"\") " + mark + "\"");
        }

        @Test
        void aWorkbookHasPeoplesWordsAndSaysWhatItIs() throws IOException {
            taking.publish("枸杞 " + mark);
            taking.awaitFound(mark, 1);

            byte[] file = client.bytes("/search.xlsx?lang=en&q=" + mark).body();

            try (var book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
                var rows = book.getFirstSheet().read();
                assertThat(rows.getFirst().getCellText(0)).isEqualTo("Number");
                assertThat(rows.get(1).getCellText(3)).isEqualTo("Risk warning");
                assertThat(book.getSheets().skip(1).findFirst().orElseThrow().read().toString())
                        .isNotEmpty();
            }
        }

        @Test
        void columnsAreDescribedAsCsvOnTheWeb() {
            JsonNode table =
                    Client.json(client.get("/search.csv-metadata.json?kinds=RECALL&lang=en"));

            assertThat(table.at("/url").asString()).endsWith("/search.csv?kinds=RECALL&lang=en");
            assertThat(table.at("/tableSchema/columns/0/titles/zh").asString()).isEqualTo("公布编号");
            assertThat(client.get("/data/publication.schema.json").body()).contains("\"state\"");
        }

        @Test
        void pageFeedInterfaceAndFileAgree() {
            taking.publish("枸杞 " + mark);
            taking.publish("青稞 " + mark);
            taking.awaitFound(mark, 2);

            String lines = client.get("/search.ndjson?hazards=CHEMICAL&q=" + mark).body();
            String feed = client.get("/search.json?hazards=CHEMICAL&q=" + mark).body();
            String page = client.get("/search?lang=en&hazards=CHEMICAL&q=" + mark).body();

            assertThat(lines.lines()).hasSize(2);
            assertThat(
                            Client.json(client.get("/search.json?hazards=CHEMICAL&q=" + mark))
                                    .at("/items"))
                    .hasSize(2);
            assertThat(Taking.numbers(lines))
                    .allSatisfy(number -> assertThat(feed).contains(number));
            assertThat(Taking.numbers(lines))
                    .allSatisfy(number -> assertThat(page).contains(number));
            assertThat(client.get("/search.csv?hazards=CHEMICAL&q=" + mark).body().lines())
                    .hasSize(3);
        }
    }

    @Nested
    class WhenTheAddressIsWrong {
        @ParameterizedTest
        @CsvSource({
            "colour=red, colour, kinds",
            "kinds=WARNINGS, kinds, WARNING",
            "exclude.kinds=X, exclude.kinds, RECALL",
            "categories=no-such, categories, goji",
            "lang=fr, lang, zh",
            "literally=perhaps, literally, true",
            "publishedFrom=2026-02-30, publishedFrom, publishedFrom"
        })
        void whatIsNotUnderstoodIsNamedWithWhatIsAllowed(
                String query, String parameter, String allowed) {
            HttpResponse<String> answer = client.get("/search.csv?" + query, "Accept", "text/html");

            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.headers().firstValue("Content-Type"))
                    .hasValue("application/problem+json");
            assertThat(Client.json(answer).at("/parameter").asString()).isEqualTo(parameter);
            assertThat(answer.body()).contains(allowed);
        }

        @Test
        void anUnknownExportIs404() {
            assertThat(client.get("/exports/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
            assertThat(client.get("/exports/x", "Accept", "text/html").statusCode()).isEqualTo(404);
        }
    }
}
