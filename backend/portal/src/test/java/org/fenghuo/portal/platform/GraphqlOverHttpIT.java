package org.fenghuo.portal.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fenghuo.portal.support.Client.json;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fenghuo.portal.support.Client;
import org.fenghuo.portal.support.PortalTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import tools.jackson.databind.json.JsonMapper;

@PortalTest
class GraphqlOverHttpIT {
    private static final String KINDS =
            "{ codeLists(names: [\"kinds\"]) { values { code label } } }";

    private final Client client;

    @Autowired
    GraphqlOverHttpIT(WebServerApplicationContext portal) {
        client = new Client(portal);
    }

    @Nested
    class WhenAskedByGet {
        @Test
        void aQueryIsAnswered() {
            HttpResponse<String> response = get(KINDS);

            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(json(response).at("/data/codeLists/0/values/0/label").asString())
                    .isEqualTo("风险预警");
        }

        @Test
        void whatIsNoQueryIsRefusedBeforeItRuns() {
            HttpResponse<String> response = get("mutation { anything }");

            assertThat(response.statusCode()).isEqualTo(405);
            assertThat(response.headers().firstValue("Allow")).contains("POST");
        }

        @Test
        void norDoesAnEmptyNameOfAnOperationLetItThrough() {
            assertThat(
                            client.get("/graphql?operationName=&query=mutation%7Banything%7D")
                                    .statusCode())
                    .isEqualTo(405);
        }

        @Test
        void aMissingQueryIsNamed() {
            HttpResponse<String> response = client.get("/graphql");

            assertThat(response.statusCode()).isEqualTo(400);
            assertThat(json(response).at("/field").asString()).isEqualTo("query");
        }

        @Test
        void brokenVariablesAreNamed() {
            HttpResponse<String> response =
                    client.get("/graphql?query=" + encoded(KINDS) + "&variables=%7B");

            assertThat(response.statusCode()).isEqualTo(400);
            assertThat(json(response).at("/field").asString()).isEqualTo("variables");
        }

        private HttpResponse<String> get(String query) {
            return client.get("/graphql?query=" + encoded(query));
        }

        private static String encoded(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8);
        }
    }

    @Nested
    class WhenALanguageIsAskedFor {
        @Test
        void theHeaderDecides() {
            HttpResponse<String> response =
                    client.post("/graphql", body(KINDS), "Accept-Language", "en-GB,en;q=0.9");

            assertThat(json(response).at("/data/codeLists/0/values/0/label").asString())
                    .isEqualTo("Risk warning");
        }

        @Test
        void theArgumentBeatsTheHeaderAndTheFieldBeatsBoth() {
            String query =
                    """
                    { codeLists(names: ["kinds"], lang: EN) { values { label zh: label(lang: ZH) } } }\
                    """;

            HttpResponse<String> response =
                    client.post("/graphql", body(query), "Accept-Language", "zh");

            assertThat(json(response).at("/data/codeLists/0/values/0/label").asString())
                    .isEqualTo("Risk warning");
            assertThat(json(response).at("/data/codeLists/0/values/0/zh").asString())
                    .isEqualTo("风险预警");
        }

        @Test
        void errorsSpeakItToo() {
            String query = "{ latest(first: 1000) { edges { cursor } } }";

            assertThat(
                            json(client.post("/graphql", body(query)))
                                    .at("/errors/0/message")
                                    .asString())
                    .isEqualTo("每页 1 至 100 条");
            assertThat(
                            json(client.post("/graphql", body(query), "Accept-Language", "en"))
                                    .at("/errors/0/message")
                                    .asString())
                    .isEqualTo("Between 1 and 100 at once");
        }
    }

    @Nested
    class WhenAQuestionIsTooLarge {
        @Test
        void aMillionAliasesAreRefusedByTheirSize() {
            String aliases =
                    IntStream.range(0, 1_000_000)
                            .mapToObj(i -> "a" + i + ":__typename")
                            .collect(Collectors.joining(" ", "{", "}"));

            HttpResponse<String> response = client.post("/graphql", body(aliases));

            assertThat(response.statusCode()).isBetween(400, 413);
        }

        @Test
        void tenThousandTokensAreRefusedByTheParser() {
            assertCode("{" + "a ".repeat(10_000) + "}", "QUERY_SYNTAX");
        }

        @Test
        void manyCostlyAliasesAreRefused() {
            String aliases =
                    IntStream.range(0, 60)
                            .mapToObj(i -> "a" + i + ": search(input: {}) { totalCount }")
                            .collect(Collectors.joining(" ", "{", "}"));

            assertCode(aliases, "QUERY_TOO_COSTLY");
        }

        @Test
        void whatLeadsBackToItselfIsRefused() {
            String inner = "number";
            for (int i = 0; i < 6; i++) {
                inner = "history { publication { " + inner + " } }";
            }

            assertCode(
                    "{ publication(number: \"FH-2026-000001\") { " + inner + " } }",
                    "QUERY_TOO_COSTLY");
        }

        @Test
        void fragmentsThatSpreadThemselvesAreRefused() {
            assertCode(
                    "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }",
                    "QUERY_INVALID");
        }
    }

    @Nested
    class WhenAQuestionIsWrong {
        @Test
        void anUnknownFieldOrValueIsAnError() {
            assertCode("{ nothing }", "QUERY_INVALID");
            assertCode("{ search(input: {kinds: [RUMOUR]}) { totalCount } }", "QUERY_INVALID");
            assertCode(
                    "{ search(input: {publishedFrom: \"yesterday\"}) { totalCount } }",
                    "QUERY_INVALID");
        }

        @Test
        void whatCannotBeParsedIsAnError() {
            assertCode("{", "QUERY_SYNTAX");
        }

        @Test
        void anUnknownListOfCodesIsNamed() {
            assertCode("{ codeLists(names: [\"rumours\"]) { name } }", "UNKNOWN_CODE_LIST");
        }

        @Test
        void aForeignCursorIsRefused() {
            assertCode("{ changes(since: \"nonsense\") { edges { cursor } } }", "INVALID_CURSOR");
            assertCode(
                    "{ changes(since: \"ZGVhZGJlZWYuMQ\") { edges { cursor } } }", "UNKNOWN_EPOCH");
            assertCode("{ latest(after: \"nonsense\") { edges { cursor } } }", "INVALID_CURSOR");
        }
    }

    @Test
    void introspectionIsOpen() {
        assertThat(
                        client.ask(
                                        "{ __schema { types { name fields { name type { name ofType { name } } } } } }",
                                        Map.of())
                                .at("/errors")
                                .isMissingNode())
                .isTrue();
    }

    private void assertCode(String query, String code) {
        assertThat(client.ask(query, Map.of()).at("/errors/0/extensions/code").asString())
                .isEqualTo(code);
    }

    private static String body(String query) {
        return JsonMapper.shared().writeValueAsString(Map.of("query", query));
    }
}
