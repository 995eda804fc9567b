package org.fenghuo.portal.exchange.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fenghuo.portal.exchange.imports.ComplaintRows.HEADER;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.fenghuo.portal.accounts.AgencyKeys;
import org.fenghuo.portal.accounts.KeyScope;
import org.fenghuo.portal.support.Client;
import org.fenghuo.portal.support.DeskBrowser;
import org.fenghuo.portal.support.PortalTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Complaints that another system took: the file is invented, and of the shape of a real one. */
@PortalTest
class SubmissionFilesIT {
    private static final String AGENCY = "qinghai-market-regulation";
    private static final String PATH = "/exchange/submissions";
    private static final String MAPPING = "cn-complaints";

    private final WebServerApplicationContext portal;
    private final Client client;
    private final AgencyKeys keys;
    private final JdbcClient database;
    private final ComplaintRows rows = ComplaintRows.ofATest();

    @Autowired
    SubmissionFilesIT(WebServerApplicationContext portal, AgencyKeys keys, JdbcClient database) {
        this.portal = portal;
        this.client = new Client(portal);
        this.keys = keys;
        this.database = database;
    }

    @Test
    void eachLineIsToldItsCodeAndTheSameFileAgainChangesNothing() {
        String file =
                HEADER
                        + rows.row(1, "雪豹 3", "刹车踏板踩下去没有反应", "2020/6/5")
                        + rows.row(2, "雪豹 3", "仪表黑屏", "2020-06-12");

        List<JsonNode> first = lines(send(file));
        List<JsonNode> second = lines(send(file));

        assertThat(outcomes(first)).containsExactly("NEW", "NEW");
        assertThat(outcomes(second)).containsExactly("KNOWN", "KNOWN");
        assertThat(codes(second)).isEqualTo(codes(first)).allMatch(code -> code.startsWith("FT-"));
        assertThat(first.getFirst().path("line").asInt()).isEqualTo(2);
        assertThat(first.getLast().at("/total/read").asInt()).isEqualTo(2);
        assertThat(second.getLast().at("/total/known").asInt()).isEqualTo(2);
    }

    @Test
    void noSecretIsTold() {
        assertThat(send(HEADER + rows.row(1, "雪豹 3", "发动机漏油", "2020/6/5")).body())
                .doesNotContainIgnoringCase("secret");
    }

    @Test
    void whatTheOtherSystemHandlesCountsOnItsOwnDayAndHasNoClock() {
        List<JsonNode> told = lines(send(HEADER + rows.row(1, "雪豹 3", "发动机漏油", "2020/6/5")));

        assertThat(opened(codes(told).getFirst()))
                .isEqualTo(new Opened(LocalDate.of(2020, 6, 5), null, AGENCY, "PHYSICAL", MAPPING));
    }

    private record Opened(
            LocalDate notedOn,
            @Nullable LocalDate dueOn,
            String agency,
            String hazard,
            String source) {}

    private Opened opened(String code) {
        return database.sql(
                        """
                        select f.noted_on, f.due_on, f.agency, f.hazard, s.source from case_file f
                        join submission s on s.id = f.submission where s.tracking_code = ?
                        """)
                .param(code)
                .query((row, n) ->
                        new Opened(
                                row.getObject("noted_on", LocalDate.class),
                                row.getObject("due_on", LocalDate.class),
                                row.getString("agency"),
                                row.getString("hazard"),
                                row.getString("source")))
                .single();
    }

    @Nested
    class WhenALineComesAgain {
        @Test
        void otherWordsAreRefusedAndTheFirstStay() {
            lines(send(HEADER + rows.row(1, "雪豹 3", "发动机漏油", "2020/6/5")));

            List<JsonNode> again = lines(send(HEADER + rows.row(1, "雪豹 3", "发动机不漏油", "2020/6/5")));

            assertThat(outcomes(again)).containsExactly("REFUSED");
            assertThat(again.getFirst().at("/problems/0/code").asString())
                    .isEqualTo("said-otherwise");
            assertThat(again.getFirst().path("trackingCode").isNull()).isTrue();
        }

        @Test
        void howFarTheOtherSystemHasComeMakesNoDifference() {
            String row = rows.row(1, "雪豹 3", "发动机漏油", "2020/6/5");
            lines(send(HEADER + row));

            assertThat(outcomes(lines(send(HEADER + row.replace("信息审核", "用户评分")))))
                    .containsExactly("KNOWN");
        }
    }

    @Nested
    class WhenAFileIsWrong {
        @Test
        void badLinesAreNamedAndTheOthersKept() {
            String file =
                    HEADER
                            + rows.row(1, "雪豹 3", "发动机漏油", "5 June 2020")
                            + rows.row(2, "雪豹 3", "", "2020/6/5")
                            + rows.row(3, "雪豹 3", "发动机漏油", "2999-01-01")
                            + rows.row(4, "雪豹 3", "发动机漏油", "2020-06-05");

            List<JsonNode> told = lines(send(file));

            assertThat(outcomes(told)).containsExactly("REFUSED", "REFUSED", "REFUSED", "NEW");
            assertThat(told)
                    .extracting(line -> line.at("/problems/0/field").asString(""))
                    .startsWith("receivedAt", "facts", "receivedAt");
        }

        @Test
        void oneWithoutItsColumnsIsRefusedWhole() {
            HttpResponse<String> answer = send("id,desc\n1,发动机漏油\n");

            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("missing-column");
        }

        @Test
        void anUnknownMappingNamesTheKnownOnes() {
            HttpResponse<String> answer =
                    client.upload(PATH, "nope", HEADER.getBytes(StandardCharsets.UTF_8));

            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("unknown-mapping", MAPPING);
        }
    }

    @Test
    void aKeyForPublicationsBringsNoSubmissions() {
        String other = keys.issue(new AgencyKeys.Issue(AGENCY, "other", KeyScope.IMPORT, null));
        byte[] file = HEADER.getBytes(StandardCharsets.UTF_8);

        assertThat(client.upload(PATH, MAPPING, file, other).statusCode()).isEqualTo(403);
        assertThat(client.upload(PATH, MAPPING, file, "none").statusCode()).isEqualTo(401);
    }

    @Test
    void manyAboutOneProductAreSuggestedAsOfTheirOwnDays() {
        lines(send(rows.many(6, "雪豹 7 " + rows.id())));

        assertThat(
                        database.sql("select observed from case_signal where product = ?")
                                .param("雪豹 7 " + rows.id())
                                .query(Integer.class)
                                .list())
                .contains(6);
    }

    @Test
    void anOfficerBringsAFileAtTheDeskAndSeesWhatBecameOfIt() {
        String page =
                DeskBrowser.ofTheFirstOfficer(portal)
                        .upload(
                                "/desk/cases/import",
                                "mapping",
                                MAPPING,
                                HEADER
                                        + rows.row(1, "雪豹 3", "发动机漏油", "2020/6/5")
                                        + rows.row(2, "雪豹 3", "", "2020/6/5"))
                        .body();

        assertThat(page).contains("读取 2 行：新收 1，已有 0，未收 1。", rows.id() + "-2", "必须填写");
    }

    private HttpResponse<String> send(String file) {
        String key =
                keys.issue(
                        new AgencyKeys.Issue(
                                AGENCY, "call centre", KeyScope.IMPORT_SUBMISSIONS, null));
        return client.upload(PATH, MAPPING, file.getBytes(StandardCharsets.UTF_8), key);
    }

    private static List<JsonNode> lines(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body().lines().map(Client::parsed).toList();
    }

    private static List<String> outcomes(List<JsonNode> told) {
        return told.stream()
                .filter(line -> line.has("outcome"))
                .map(line -> line.path("outcome").asString())
                .toList();
    }

    private static List<String> codes(List<JsonNode> told) {
        return told.stream()
                .filter(line -> line.has("outcome"))
                .map(line -> line.path("trackingCode").asString())
                .toList();
    }
}
