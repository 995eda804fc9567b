package org.fenghuo.portal.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.fenghuo.portal.support.DeskBrowser;
import org.fenghuo.portal.support.PasskeyDevice;
import org.fenghuo.portal.support.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class PasskeyIT {
    private static final Pattern REMOVE =
            Pattern.compile("action=\"(/desk/account/passkeys/\\d+/remove)\"");
    private static final String PAGE = "/desk/account/passkeys";
    private static final String OWN = "graue Wolken ziehen nordwaerts";

    private final WebServerApplicationContext portal;
    private final JdbcClient database;
    private final String login = "o" + UUID.randomUUID().toString().substring(0, 8);
    private final PasskeyDevice device;
    private final DeskBrowser browser;

    @Autowired
    PasskeyIT(WebServerApplicationContext portal, JdbcClient database) {
        this.portal = portal;
        this.database = database;
        device = new PasskeyDevice(portal);
        browser = DeskBrowser.ofSomebodyNew(portal, login, "ASSESSOR", OWN);
    }

    /** All tests come from one address. */
    @AfterEach
    void theAddressIsForgiven() {
        database.sql("delete from sign_in_guard where guarded = 'address:127.0.0.1'").update();
    }

    private DeskBrowser signedIn() {
        var browser = new DeskBrowser(portal);
        browser.signIn(login, OWN);
        return browser;
    }

    private List<String> noted() {
        return database.sql(
                        """
                        select concat_ws(' ', what, substring_index(after_value, ':', 1)) from audit_entry
                        where subject = ? and what not like 'officer.%' order by seq
                        """)
                .param("officer:" + login)
                .query(String.class)
                .list();
    }

    @Test
    void itIsListedUntilItIsRemoved() {
        var page = device.addTo(browser);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Laptop");

        var remove = REMOVE.matcher(page.body());
        assertThat(remove.find()).isTrue();
        assertThat(browser.submit(PAGE, remove.group(1)).body()).doesNotContain("Laptop");
        assertThat(device.signIn(new DeskBrowser(portal)).statusCode()).isEqualTo(401);
        assertThat(noted()).contains("passkey.added passkey", "passkey.removed passkey");
    }

    @Test
    void theAnswerServesOnce() {
        var answer = device.created(browser.get(PAGE + "/options").body());
        PasskeyDevice.add(browser, answer);

        assertThat(PasskeyDevice.add(browser, answer).statusCode()).isEqualTo(422);
    }

    @Test
    void aQuestionForAnotherSessionIsNotTheirs() {
        var question = signedIn().get(PAGE + "/options").body();

        assertThat(PasskeyDevice.add(browser, device.created(question)).statusCode())
                .isEqualTo(422);
    }

    @Test
    void aDeviceThatAsksNobodyIsNotTaken() {
        device.asksNobody();
        var answer = device.created(browser.get(PAGE + "/options").body());

        assertThat(PasskeyDevice.add(browser, answer).statusCode()).isEqualTo(422);
    }

    @Test
    void theSignInHasToBeOfJustNow() {
        database.sql(
                        """
                        update officer_session set created_at = created_at - interval 16 minute
                        where officer = (select id from officer where login = ?)
                        """)
                .param(login)
                .update();
        var answer = device.created(browser.get(PAGE + "/options").body());

        assertThat(browser.get(PAGE).body()).contains("登录已超过 15 分钟");
        assertThat(PasskeyDevice.add(browser, answer).statusCode()).isEqualTo(422);
    }
}
