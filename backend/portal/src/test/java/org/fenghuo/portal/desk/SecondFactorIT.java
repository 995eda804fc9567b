package org.fenghuo.portal.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.UUID;
import java.util.regex.Pattern;
import org.fenghuo.portal.accounts.Codes;
import org.fenghuo.portal.support.DeskBrowser;
import org.fenghuo.portal.support.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class SecondFactorIT {
    private static final Pattern SECRET = Pattern.compile("id=\"secret\">([^<]+)<");
    private static final Pattern RECOVERY = Pattern.compile("<li>([A-Z2-7-]{19})</li>");
    private static final String OWN = "graue Wolken ziehen nordwaerts";
    private static final String PAGE = "/desk/account/second-factor";
    private static final String STEP = "/desk/sign-in/code";

    private final WebServerApplicationContext portal;
    private final JdbcClient database;
    private final Clock clock;
    private final String login = "o" + UUID.randomUUID().toString().substring(0, 8);
    private String secret = "";
    private String code = "";
    private String recovery = "";

    @Autowired
    SecondFactorIT(WebServerApplicationContext portal, JdbcClient database, Clock clock) {
        this.portal = portal;
        this.database = database;
        this.clock = clock;
    }

    @BeforeEach
    void officerHasOne() {
        var browser = DeskBrowser.ofSomebodyNew(portal, login, "APPROVER", OWN);
        var shown = SECRET.matcher(browser.get(PAGE).body());
        assertThat(shown.find()).isTrue();
        secret = shown.group(1);
        code = Codes.now(secret, clock);
        var codes = RECOVERY.matcher(browser.submit(PAGE, PAGE, "code", code).body());
        assertThat(codes.find()).isTrue();
        recovery = codes.group(1);
    }

    private DeskBrowser withPassword() {
        var browser = new DeskBrowser(portal);
        assertThat(browser.signIn(login, OWN).uri()).hasPath(STEP);
        return browser;
    }

    @Test
    void aPasswordAloneOpensNothing() {
        assertThat(withPassword().get("/desk").uri()).hasPath(STEP);
    }

    @Test
    void aCodeThatWasUsedIsNoneAnyMore() {
        assertThat(withPassword().submit(STEP, STEP, "code", code).statusCode()).isEqualTo(401);
    }

    @Test
    void aRecoveryCodeServesOnce() {
        assertThat(withPassword().submit(STEP, STEP, "code", recovery).uri()).hasPath("/desk");
        assertThat(withPassword().submit(STEP, STEP, "code", recovery).statusCode()).isEqualTo(401);
    }

    @Test
    void guessingCodesClosesTheDoorAndARightPasswordDoesNotOpenIt() {
        for (int i = 0; i < 10; i++) {
            withPassword().submit(STEP, STEP, "code", "000000");
        }

        assertThat(new DeskBrowser(portal).signIn(login, OWN).statusCode()).isEqualTo(429);
    }

    @Test
    void guessingInsideAnOpenDeskIsNotBetter() {
        var browser = withPassword();
        browser.submit(STEP, STEP, "code", recovery);
        var page = "/desk/account/second-factor";
        for (int i = 0; i < 10; i++) {
            browser.submit("/desk/account", page + "/remove", "code", "000000");
        }

        var last = browser.submit("/desk/account", page + "/remove", "code", recovery);
        assertThat(last.statusCode()).isEqualTo(422);
        assertThat(last.body()).contains("错误次数过多");
    }

    @Test
    void theDatabaseDoesNotKnowTheSecret() {
        assertThat(
                        database.sql("select totp_secret from officer where login = ?")
                                .param(login)
                                .query(String.class)
                                .single())
                .doesNotContain(secret);
    }

    @Test
    void whoLostItIsHelpedByAnAdministrator() {
        DeskBrowser.ofTheFirstOfficer(portal)
                .submit("/desk/officers/" + login, "/desk/officers/" + login + "/second-factor");

        assertThat(new DeskBrowser(portal).signIn(login, OWN).uri()).hasPath("/desk");
    }
}
