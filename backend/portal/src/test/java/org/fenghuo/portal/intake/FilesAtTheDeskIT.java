package org.fenghuo.portal.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import javax.imageio.ImageIO;
import org.fenghuo.portal.accounts.Officer;
import org.fenghuo.portal.accounts.Role;
import org.fenghuo.portal.casework.Casework;
import org.fenghuo.portal.support.Client;
import org.fenghuo.portal.support.DeskBrowser;
import org.fenghuo.portal.support.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Files as officers open them, and as those do not who may not. */
@PortalTest
class FilesAtTheDeskIT {
    private static final byte[] PDF = "%PDF-1.7 小票".getBytes(StandardCharsets.UTF_8);
    private static final String OWN = "sieben Yaks kauen Heu";
    private static final String HERE = "xining-customs";
    private static final Officer SEES = new Officer(1, "admin", "某人", HERE, Set.of(Role.values()));

    @Autowired WebServerApplicationContext portal;
    @Autowired Attachments attachments;
    @Autowired Casework casework;
    @Autowired JdbcClient database;

    private Submitter sender;
    private DeskBrowser first;

    @BeforeEach
    void begin() {
        sender = new Submitter(new Client(portal));
        first = DeskBrowser.ofTheFirstOfficer(portal);
    }

    /** A case with its files. */
    private record Filed(long submission, String number, List<Attached> files) {
        String path(int file) {
            return "/desk/cases/" + number + "/files/" + files.get(file).id();
        }
    }

    @Nested
    class OfAComplaint {
        @Test
        void aPictureIsShownAndThatIsWrittenDown() throws IOException {
            Filed it = complaint();

            var page = post(first, "/desk/cases/" + it.number() + "/opened").body();
            assertThat(page).contains(it.path(0), "未经病毒检查：未配置扫描程序", "PNG");

            var shown = post(first, it.path(0));
            assertThat(shown.statusCode()).isEqualTo(200);
            assertThat(header(shown, "Content-Type")).isEqualTo("image/png");
            assertThat(header(shown, "Content-Disposition")).startsWith("inline;");
            assertThat(header(shown, "Cache-Control")).isEqualTo("no-store");
            assertThat(header(shown, "Content-Security-Policy")).isEqualTo("sandbox");
            assertThat(header(shown, "X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(opened(it))
                    .containsExactly(
                            "admin,127.0.0.1,attachment.opened,submission:%d,,%d SCREENING"
                                    .formatted(it.submission(), it.files().getFirst().id()));
        }

        @Test
        void aPdfIsOnlyHandedOut() throws IOException {
            Filed it = complaint();

            var handed = post(first, it.path(1));

            assertThat(handed.body()).startsWith("%PDF-");
            assertThat(header(handed, "Content-Disposition"))
                    .isEqualTo(
                            "attachment; filename=\"%s-%d.pdf\""
                                    .formatted(it.number(), it.files().get(1).id()));
        }

        @Test
        void oneThatWaitsForItsCheckIsNobodys() throws IOException {
            Filed it = complaint();
            long waiting = it.files().getFirst().id();
            database.sql("update attachment set state = 'UNCHECKED' where id = ?")
                    .param(waiting)
                    .update();

            var page = post(first, "/desk/cases/" + it.number() + "/opened").body();

            assertThat(page).contains("等待病毒检查").doesNotContain(it.path(0));
            assertThat(post(first, it.path(0)).statusCode()).isEqualTo(404);
            assertThat(opened(it)).isEmpty();
        }

        @Test
        void nobodyOpensOneElsewhereOrWithoutThePermission() throws IOException {
            Filed it = complaint();

            var elsewhere =
                    DeskBrowser.ofSomebodyNew(
                            portal, login(), "APPROVER", "qinghai-market-regulation", OWN);
            var editor = DeskBrowser.ofSomebodyNew(portal, login(), "EDITOR", OWN);

            assertThat(post(elsewhere, it.path(0)).statusCode()).isEqualTo(404);
            assertThat(post(editor, it.path(0)).statusCode()).isEqualTo(403);
            assertThat(opened(it)).isEmpty();
        }

        @Test
        void aFileOfAnotherCaseIsNone() throws IOException {
            Filed it = complaint();
            Filed other = complaint();

            assertThat(
                            post(
                                            first,
                                            "/desk/cases/"
                                                    + it.number()
                                                    + "/files/"
                                                    + other.files().getFirst().id())
                                    .statusCode())
                    .isEqualTo(404);
        }
    }

    @Nested
    class OfATip {
        @Test
        void theyOpenOnlyToWhoMaySeeItsSource() throws IOException {
            Filed it = tip();
            var clerk = DeskBrowser.ofSomebodyNew(portal, login(), "INTAKE_CLERK", OWN);
            var approver = DeskBrowser.ofSomebodyNew(portal, login(), "APPROVER", OWN);

            assertThat(post(clerk, "/desk/cases/" + it.number() + "/opened").body())
                    .contains("举报的附件可能暴露举报人", "PNG")
                    .doesNotContain(it.path(0));
            assertThat(post(clerk, it.path(0)).statusCode()).isEqualTo(404);
            assertThat(post(approver, it.path(0)).statusCode()).isEqualTo(200);
            assertThat(opened(it)).hasSize(1);
        }
    }

    private Filed complaint() throws IOException {
        return filed(sender.complain(List.of(sender.attach(picture()), sender.attach(PDF))));
    }

    private Filed tip() throws IOException {
        Map<String, Object> input = IntakeExamples.tip(sender.proof());
        input.put("attachments", List.of(sender.attach(picture())));
        return filed(sender.submit("Tip", input));
    }

    private Filed filed(JsonNode accepted) {
        new Checking(attachments, new NoScanner()).checkWaiting();
        long submission =
                database.sql("select id from submission where tracking_code = ?")
                        .param(accepted.path("trackingCode").asString())
                        .query(Long.class)
                        .single();
        String number =
                casework.seeOf(List.of(submission), SEES).getFirst().file().number().toString();
        return new Filed(submission, number, attachments.of(submission));
    }

    private List<String> opened(Filed it) {
        return first.get(
                        "/desk/audit.csv?what=attachment.opened&subject=submission:"
                                + it.submission())
                .body()
                .lines()
                .skip(1)
                .map(line -> line.split(",", 3)[2].replace("officer:", ""))
                .toList();
    }

    private static HttpResponse<String> post(DeskBrowser officer, String path) {
        return officer.submit("/desk/account/password", path, "why", "SCREENING");
    }

    private static String header(HttpResponse<String> response, String name) {
        return String.join(" | ", response.headers().allValues(name));
    }

    private static String login() {
        return "o" + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", written);
        return written.toByteArray();
    }
}
