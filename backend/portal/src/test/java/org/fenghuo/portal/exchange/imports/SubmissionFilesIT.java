package org.fenghuo.portal.exchange.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fenghuo.portal.accounts.AgencyKeys;
import org.fenghuo.portal.accounts.KeyHolder;
import org.fenghuo.portal.accounts.KeyScope;
import org.fenghuo.portal.exchange.SubmissionFiles;
import org.fenghuo.portal.support.Client;
import org.fenghuo.portal.support.DeskBrowser;
import org.fenghuo.portal.support.PortalTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Complaints that another system took: the file is invented, and of the shape of a real one. */
@PortalTest
class SubmissionFilesIT {
    private static final String AGENCY = "qinghai-market-regulation";
    private static final String PATH = "/exchange/submissions";
    private static final String MAPPING = "cn-complaints";
    private static final String HEADER = "id,brand,car_model,type,desc,problem,datetime,status\n";

    private final WebServerApplicationContext portal;
    private final Client client;
    private final SubmissionFiles files;
    private final AgencyKeys keys;
    private final JdbcClient database;
    private final String id = UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    SubmissionFilesIT(
            WebServerApplicationContext portal,
            SubmissionFiles files,
            AgencyKeys keys,
            JdbcClient database) {
        this.portal = portal;
        this.client = new Client(portal);
        this.files = files;
        this.keys = keys;
        this.database = database;
    }

    @Test
    void eachLineIsToldItsCodeAndTheSameFileAgainChangesNothing() {
        String file =
                HEADER
                        + row(1, "雪豹 3", "刹车踏板踩下去没有反应", "2020/6/5")
                        + row(2, "雪豹 3", "仪表黑屏", "2020-06-12");

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
        assertThat(send(HEADER + row(1, "雪豹 3", "发动机漏油", "2020/6/5")).body())
                .doesNotContainIgnoringCase("secret");
    }

    @Test
    void whatTheOtherSystemHandlesCountsOnItsOwnDayAndHasNoClock() {
        List<JsonNode> told = lines(send(HEADER + row(1, "雪豹 3", "发动机漏油", "2020/6/5")));

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
            lines(send(HEADER + row(1, "雪豹 3", "发动机漏油", "2020/6/5")));

            List<JsonNode> again = lines(send(HEADER + row(1, "雪豹 3", "发动机不漏油", "2020/6/5")));

            assertThat(outcomes(again)).containsExactly("REFUSED");
            assertThat(again.getFirst().at("/problems/0/code").asString())
                    .isEqualTo("said-otherwise");
            assertThat(again.getFirst().path("trackingCode").isNull()).isTrue();
        }

        @Test
        void howFarTheOtherSystemHasComeMakesNoDifference() {
            String row = row(1, "雪豹 3", "发动机漏油", "2020/6/5");
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
                            + row(1, "雪豹 3", "发动机漏油", "5 June 2020")
                            + row(2, "雪豹 3", "", "2020/6/5")
                            + row(3, "雪豹 3", "发动机漏油", "2999-01-01")
                            + row(4, "雪豹 3", "发动机漏油", "2020-06-05");

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
    void aFileThatBreaksOffIsFinishedBySendingItAgain() throws IOException {
        byte[] file = many(250, "雪豹 5").getBytes(StandardCharsets.UTF_8);
        var wish = new SubmissionFiles.Wish(MAPPING, new ByteArrayResource(file), machine());

        assertThatThrownBy(() ->
                        files.take(
                                wish,
                                line -> {
                                    if (line.line() == 150) {
                                        throw new IllegalStateException("broken off");
                                    }
                                }))
                .hasMessage("broken off");

        assertThat(files.take(wish, line -> {}))
                .isEqualTo(new SubmissionFiles.Tally(250, 50, 200, 0));
    }

    @Test
    void manyAboutOneProductAreSuggestedAsOfTheirOwnDays() {
        lines(send(many(6, "雪豹 7 " + id)));

        assertThat(
                        database.sql("select observed from case_signal where product = ?")
                                .param("雪豹 7 " + id)
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
                                        + row(1, "雪豹 3", "发动机漏油", "2020/6/5")
                                        + row(2, "雪豹 3", "", "2020/6/5"))
                        .body();

        assertThat(page).contains("读取 2 行：新收 1，已有 0，未收 1。", id + "-2", "必须填写");
    }

    @Test
    void theRealFileIsTakenWhole() throws IOException {
        String folder = System.getProperty("fenghuo.examples");
        assumeTrue(folder != null, "-Dfenghuo.examples names no folder of real files");
        byte[] file = Files.readAllBytes(Path.of(folder, MAPPING, "car_complaints.csv"));
        var wish = new SubmissionFiles.Wish(MAPPING, new ByteArrayResource(file), machine());

        assertThat(files.take(wish, line -> {}))
                .isEqualTo(new SubmissionFiles.Tally(1_200, 1_200, 0, 0));
        assertThat(files.take(wish, line -> {}))
                .isEqualTo(new SubmissionFiles.Tally(1_200, 0, 1_200, 0));
        assertThat(signals("CLUSTER")).isGreaterThan(50);
        assertThat(signals("RISE")).isPositive();
    }

    private int signals(String kind) {
        return database.sql(
                        "select count(*) from case_signal where kind = ? and to_day between '2020-06-05' and '2020-06-15'")
                .param(kind)
                .query(Integer.class)
                .single();
    }

    private SubmissionFiles.Bringer machine() {
        return new SubmissionFiles.Bringer.Machine(
                new KeyHolder(1, AGENCY, "call centre", KeyScope.IMPORT_SUBMISSIONS));
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

    private String many(int count, String model) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(n -> row(n, model, "行驶中失去动力", "2020-06-0" + (n % 9 + 1)))
                .collect(Collectors.joining("", HEADER, ""));
    }

    private String row(int number, String model, String facts, String day) {
        return "%s-%d,雪域汽车,%s,2020款 1.6L,%s,\"A12,H155,\",%s,信息审核\n"
                .formatted(id, number, model, facts, day);
    }
}
