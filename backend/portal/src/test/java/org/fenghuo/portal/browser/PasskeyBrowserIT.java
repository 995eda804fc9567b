package org.fenghuo.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.fenghuo.portal.support.DeskBrowser;
import org.fenghuo.portal.support.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.context.WebServerApplicationContext;

@PortalTest
class PasskeyBrowserIT {
    @RegisterExtension static final Browsing BROWSING = new Browsing();

    private static final String OWN = "graue Wolken ziehen nordwaerts";
    private static final String PAGE = "/desk/account/passkeys";
    private static final String WITH_A_PASSKEY = "用通行密钥登录";

    private final WebServerApplicationContext portal;
    private final String login = "o" + UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    PasskeyBrowserIT(WebServerApplicationContext portal) {
        this.portal = portal;
    }

    @BeforeEach
    void officerWorksHere() {
        DeskBrowser.ofSomebodyNew(portal, login, "ASSESSOR", OWN);
    }

    /** As a laptop has one behind its fingerprint; the finger is always there. */
    private static void givenADevice(Visitor visitor) {
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var wanted = new JsonObject();
        wanted.add("options", options);
        var devtools = visitor.page().context().newCDPSession(visitor.page());
        devtools.send("WebAuthn.enable");
        devtools.send("WebAuthn.addVirtualAuthenticator", wanted);
    }

    private void signInByPassword(Visitor visitor) {
        visitor.open("/desk");
        visitor.page().getByLabel("登录名").fill(login);
        visitor.page().getByLabel("密码").fill(OWN);
        visitor.button("登录").click();
        visitor.page().waitForURL("**/desk");
    }

    private static void addAPasskey(Visitor visitor) {
        visitor.open(PAGE);
        visitor.page().getByLabel("名称").fill("办公电脑");
        visitor.button("添加").click();
        assertThat(visitor.page().locator("tbody td").first()).hasText("办公电脑");
    }

    @Test
    void anOfficerSignsInWithAPasskeyUntilItIsRemoved() {
        var visitor = BROWSING.visitorOfLocalhost();
        givenADevice(visitor);
        signInByPassword(visitor);
        addAPasskey(visitor);
        Wcag.isKept(visitor);

        visitor.button("退出登录").click();
        Wcag.isKept(visitor);
        visitor.button(WITH_A_PASSKEY).click();
        visitor.page().waitForURL("**/desk");
        assertThat(visitor.button("退出登录")).isVisible();

        visitor.open(PAGE);
        visitor.button("移除").click();
        assertThat(visitor.button("移除")).isHidden();
        visitor.button("退出登录").click();
        visitor.button(WITH_A_PASSKEY).click();
        assertThat(visitor.page().getByRole(AriaRole.ALERT)).containsText("这个通行密钥不能登录");
    }

    @Test
    void whoHasNoneIsToldAndMaySignInByPassword() {
        var visitor = BROWSING.visitorOfLocalhost();
        givenADevice(visitor);
        visitor.open("/desk/sign-in");
        visitor.button(WITH_A_PASSKEY).click();

        assertThat(visitor.page().getByRole(AriaRole.STATUS)).containsText("没有成功");
        signInByPassword(visitor);
        assertThat(visitor.path()).isEqualTo("/desk");
    }

    @Test
    void wherePasskeysAreNoGoodNothingIsShownOfThem() {
        for (var visitor : new Visitor[] {BROWSING.visitor(), BROWSING.visitorWithoutScripts()}) {
            visitor.open("/desk/sign-in");
            assertThat(visitor.button("登录")).isVisible();
            assertThat(visitor.button(WITH_A_PASSKEY)).isHidden();
        }
    }
}
