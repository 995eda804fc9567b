package org.fenghuo.portal.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.fenghuo.portal.support.PortalTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.context.WebServerApplicationContext;

/** A shop sends its list, as a browser does. */
@PortalTest
class ListIT {
    private static final String EDGE = "----edge";
    private static final String LIST =
            "条码,批号,生产日期\n4006381333931,L1,2026/1/5\n123,L2,\n,L3,去年\n=1+1,,\n";

    private final HttpClient http = HttpClient.newHttpClient();
    private final WebServerApplicationContext portal;

    @Autowired
    ListIT(WebServerApplicationContext portal) {
        this.portal = portal;
    }

    private HttpResponse<String> send(byte[] list, String format, String... more) throws Exception {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        part(body, "file\"; filename=\"list.csv", list);
        part(body, "format", format.getBytes(StandardCharsets.UTF_8));
        for (String name : more) {
            part(body, name, new byte[0]);
        }
        body.writeBytes(("--" + EDGE + "--\r\n").getBytes(StandardCharsets.UTF_8));
        int port = Objects.requireNonNull(portal.getWebServer()).getPort();
        return http.send(
                HttpRequest.newBuilder(
                                URI.create("http://127.0.0.1:" + port + "/check/list?lang=en"))
                        .header("Content-Type", "multipart/form-data; boundary=" + EDGE)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static void part(ByteArrayOutputStream body, String name, byte[] content) {
        body.writeBytes(
                ("--" + EDGE + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n")
                        .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    @Nested
    class WhenItIsReadable {
        @Test
        void theReportSaysForEveryRowWhatWasFoundOrWhyNot() throws Exception {
            HttpResponse<String> report = send(LIST.getBytes(Charset.forName("GB18030")), "csv");

            assertThat(report.statusCode()).isEqualTo(200);
            assertThat(report.headers().firstValue("Content-Type"))
                    .contains("text/csv;charset=UTF-8");
            assertThat(report.body().lines().map(line -> line.split(",", -1)[0]))
                    .containsExactly("\uFEFFRow", "2", "3", "4", "5");
            assertThat(report.body().lines().toList().get(1)).contains("Nothing published");
            assertThat(report.body().lines().toList().get(3)).contains("“去年” is not a date");
        }

        @Test
        void noCellBecomesAFormula() throws Exception {
            String report = send(LIST.getBytes(StandardCharsets.UTF_8), "csv").body();

            assertThat(report).contains("5,'=1+1,");
        }

        @Test
        void thePageSumsItUp() throws Exception {
            HttpResponse<String> page = send(LIST.getBytes(StandardCharsets.UTF_8), "page");

            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
            assertThat(page.body()).contains("4 rows checked, 0 affected", "Not understood 3");
        }

        @Test
        void moreThanOneQuestionHoldsComesInOneReport() throws Exception {
            byte[] list = ("条码\n" + "4006381333931\n".repeat(250)).getBytes(StandardCharsets.UTF_8);

            assertThat(send(list, "csv").body().lines()).hasSize(251);
        }
    }

    @Nested
    class WhenItIsNot {
        @Test
        void theFormSaysWhy() throws Exception {
            HttpResponse<String> page = send("a,b\n1,2\n".getBytes(StandardCharsets.UTF_8), "page");

            assertThat(page.statusCode()).isEqualTo(400);
            assertThat(page.body()).contains("no column name that we know");
        }

        @Test
        void whatIsTooLargeIsNotReadAtAll() throws Exception {
            assertThat(send(new byte[6 * 1024 * 1024], "csv").statusCode()).isEqualTo(413);
        }

        @Test
        void unknownPartsAreNamed() throws Exception {
            HttpResponse<String> page =
                    send(LIST.getBytes(StandardCharsets.UTF_8), "csv", "surprise");

            assertThat(page.statusCode()).isEqualTo(400);
            assertThat(page.body()).contains("There is no part “surprise”");
        }
    }
}
