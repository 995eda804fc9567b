package org.fenghuo.portal.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.fenghuo.portal.support.Client;
import org.fenghuo.portal.support.DeskBrowser;
import org.fenghuo.portal.support.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What officers and senders see of it. */
@PortalTest
class ErasurePagesIT {
    @Autowired Attachments attachments;
    @Autowired JdbcClient database;
    @Autowired WebServerApplicationContext portal;

    private DeskBrowser desk;
    private Sent sent;
    private String page;

    @BeforeEach
    void itComesIn() {
        Client client = new Client(portal);
        sent = Sent.through(client, attachments, database);
        desk = DeskBrowser.ofTheFirstOfficer(portal);
        page =
                database.sql(
                                "select concat('/desk/cases/FHC-', year(received_at), '-', lpad(id, 6, '0')) from case_file where submission = ?")
                        .param(sent.id())
                        .query(String.class)
                        .single();
    }

    private String erase() {
        return desk.submit(page, page + "/erased", "why", "CONSENT_WITHDRAWN").body();
    }

    @Test
    void anOpenCaseSaysWhyItIsNotErased() {
        assertThat(erase()).contains("案件尚未办结，或有异议尚未答复，不能删除。", "应本人要求删除");
    }

    @Test
    void whatWasErasedIsSaidToBe() {
        desk.submit(page, page, "step", "REFUSE", "code", "OTHER_LAW", "why", "另有规定");

        assertThat(erase()).contains("来件内容已于").doesNotContain("另有规定", "应本人要求删除");
        assertThat(desk.submit(page, page + "/opened", "why", "ANSWERING").body())
                .contains("来件内容已于")
                .doesNotContain("facts");
        assertThat(desk.submit("/desk/cases", "/desk/cases", "words", "氯霉素").statusCode())
                .isEqualTo(200);
    }

    @Test
    void theRulesAreShownWithWhatIsDueAndWhetherTheyWereVerified() {
        assertThat(desk.get("/desk/retention").body())
                .contains("民法典第一百八十八条", "期限未经核实", "今天到期", "未发现风险");
        assertThat(desk.submit("/desk/cases", "/desk/retention/0/release").statusCode())
                .isEqualTo(409);
    }

    @Test
    void whoMayNotEraseSeesNothingOfIt() {
        String login = "o" + Long.toString(sent.id()) + "r";
        var editor = DeskBrowser.ofSomebodyNew(portal, login, "EDITOR", "rote Felder liegen brach");

        assertThat(editor.get("/desk/retention").statusCode()).isEqualTo(403);
        assertThat(editor.get(page).body()).doesNotContain("应本人要求删除");
    }
}
