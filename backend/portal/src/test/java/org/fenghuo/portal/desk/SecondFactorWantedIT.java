package org.fenghuo.portal.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.fenghuo.portal.accounts.Codes;
import org.fenghuo.portal.accounts.NewOfficer;
import org.fenghuo.portal.accounts.Officer;
import org.fenghuo.portal.accounts.OfficerResult.WithPassword;
import org.fenghuo.portal.accounts.Officers;
import org.fenghuo.portal.accounts.Role;
import org.fenghuo.portal.accounts.SecondFactor;
import org.fenghuo.portal.support.DeskBrowser;
import org.fenghuo.portal.support.PasskeyDevice;
import org.fenghuo.portal.support.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.test.context.TestPropertySource;

/** As in production. */
@PortalTest
@TestPropertySource(properties = "fenghuo.officers.second-factor-required=true")
class SecondFactorWantedIT {
    private static final Pattern SECRET = Pattern.compile("id=\"secret\">([^<]+)<");
    private static final String OWN = "graue Wolken ziehen nordwaerts";
    private static final String PAGE = "/desk/account/second-factor";
    private static final Officer SOMEBODY =
            new Officer(1, "admin", "管理员", "xining-customs", Set.of(Role.ADMINISTRATOR));

    private final WebServerApplicationContext portal;
    private final Officers officers;
    private final SecondFactor secondFactor;
    private final Clock clock;
    private final String login = "o" + UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    SecondFactorWantedIT(
            WebServerApplicationContext portal,
            Officers officers,
            SecondFactor secondFactor,
            Clock clock) {
        this.secondFactor = secondFactor;
        this.portal = portal;
        this.officers = officers;
        this.clock = clock;
    }

    private DeskBrowser signedIn(Role role) {
        var wish = new NewOfficer(login, "张三", "xining-customs", Set.of(role));
        var first = ((WithPassword) officers.add(wish, SOMEBODY)).password();
        var browser = new DeskBrowser(portal);
        browser.signIn(login, first);
        var page = "/desk/account/password";
        browser.submit(page, page, "current", first, "fresh", OWN, "again", OWN);
        return browser;
    }

    @Test
    void anApproverGetsNoFurtherWithoutOne() {
        var browser = signedIn(Role.APPROVER);
        assertThat(browser.get("/desk").uri()).hasPath(PAGE);

        var secret = SECRET.matcher(browser.get(PAGE).body());
        assertThat(secret.find()).isTrue();
        browser.submit(PAGE, PAGE, "code", Codes.now(secret.group(1), clock));

        assertThat(browser.get("/desk").uri()).hasPath("/desk");
    }

    @Test
    void aPasskeyIsOne() {
        var browser = signedIn(Role.APPROVER);
        var secret = SECRET.matcher(browser.get(PAGE).body());
        assertThat(secret.find()).isTrue();
        browser.submit(PAGE, PAGE, "code", Codes.now(secret.group(1), clock));
        var device = new PasskeyDevice(portal);
        device.addTo(browser);
        secondFactor.remove(login, SOMEBODY);

        assertThat(new DeskBrowser(portal).signIn(login, OWN).uri()).hasPath(PAGE);
        assertThat(device.signIn(new DeskBrowser(portal)).uri()).hasPath("/desk");
    }

    @Test
    void itIsWantedAtOnceOfWhoGetsARoleThatWantsIt() {
        var browser = signedIn(Role.ASSESSOR);
        assertThat(browser.get("/desk").uri()).hasPath("/desk");

        officers.change(
                new NewOfficer(login, "张三", "xining-customs", Set.of(Role.APPROVER)), SOMEBODY);

        assertThat(browser.get("/desk").uri()).hasPath(PAGE);
    }

    @Test
    void anAssessorMayDoWithout() {
        assertThat(signedIn(Role.ASSESSOR).get("/desk").uri()).hasPath("/desk");
    }
}
