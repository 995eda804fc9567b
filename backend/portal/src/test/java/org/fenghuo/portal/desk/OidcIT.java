package org.fenghuo.portal.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.fenghuo.portal.support.DeskBrowser;
import org.fenghuo.portal.support.IdentityProvider;
import org.fenghuo.portal.support.PortalTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** With a provider of identities. */
@PortalTest
class OidcIT {
    private static final IdentityProvider PROVIDER = new IdentityProvider();
    private static final String OWN = "graue Wolken ziehen nordwaerts";
    private static final String WAY = "/desk/sign-in/oidc";

    private final WebServerApplicationContext portal;
    private final JdbcClient database;
    private final Clock clock;
    private final String login = "o" + UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    OidcIT(WebServerApplicationContext portal, JdbcClient database, Clock clock) {
        this.clock = clock;
        this.portal = portal;
        this.database = database;
    }

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry settings) {
        settings.add("fenghuo.officers.oidc.issuer", PROVIDER::issuer);
        settings.add("fenghuo.officers.oidc.client-id", () -> IdentityProvider.CLIENT);
        settings.add("fenghuo.officers.oidc.client-secret", () -> IdentityProvider.SECRET);
        settings.add("fenghuo.officers.oidc.name", () -> "统一身份认证");
    }

    @AfterAll
    static void providerCloses() {
        PROVIDER.close();
    }

    private List<String> noted(String who) {
        return database.sql(
                        """
                        select concat_ws(' ', what, after_value) from audit_entry
                        where subject = ? and what like 'sign-in%' order by seq
                        """)
                .param("officer:" + who)
                .query(String.class)
                .list();
    }

    @Test
    void anOfficerWhomTheProviderKnowsComesIn() {
        DeskBrowser.ofSomebodyNew(portal, login, "ASSESSOR", OWN);
        PROVIDER.knows(login, clock.instant());
        var browser = new DeskBrowser(portal);
        assertThat(browser.get("/desk/sign-in").body()).contains("用统一身份认证登录");

        var page = browser.get(WAY);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Refresh")).hasValue("0;url=/desk");
        assertThat(browser.get("/desk").uri()).hasPath("/desk");
        assertThat(noted(login)).endsWith("sign-in oidc");
    }

    @Test
    void aPasswordThatSomebodyElseKnowsIsChangedFirst() {
        DeskBrowser.ofTheFirstOfficer(portal).takeIn(login, "ASSESSOR");
        PROVIDER.knows(login, clock.instant());
        var browser = new DeskBrowser(portal);
        browser.get(WAY);

        assertThat(browser.get("/desk").uri()).hasPath("/desk/account/password");
    }

    @Test
    void noOfficerIsMadeByAProvider() {
        PROVIDER.knows(login, clock.instant());
        var browser = new DeskBrowser(portal);

        assertThat(browser.get(WAY).statusCode()).isEqualTo(401);
        assertThat(browser.get("/desk").uri()).hasPath("/desk/sign-in");
        assertThat(noted(login)).containsExactly("sign-in.refused");
    }

    @Test
    void whoIsDisabledStaysOutside() {
        DeskBrowser.ofSomebodyNew(portal, login, "ASSESSOR", OWN);
        var page = "/desk/officers/" + login;
        DeskBrowser.ofTheFirstOfficer(portal).submit(page, page + "/disable");
        PROVIDER.knows(login, clock.instant());

        assertThat(new DeskBrowser(portal).get(WAY).statusCode()).isEqualTo(401);
    }

    @Test
    void aTokenForAnotherRequestOpensNothing() {
        DeskBrowser.ofSomebodyNew(portal, login, "ASSESSOR", OWN);
        PROVIDER.knows(login, clock.instant());
        PROVIDER.confusesRequests();
        var browser = new DeskBrowser(portal);

        assertThat(browser.get(WAY).statusCode()).isEqualTo(401);
        assertThat(browser.get("/desk").uri()).hasPath("/desk/sign-in");
    }

    @Test
    void anAnswerServesOnceAndInTheBrowserThatAsked() {
        DeskBrowser.ofSomebodyNew(portal, login, "ASSESSOR", OWN);
        PROVIDER.knows(login, clock.instant());
        var browser = new DeskBrowser(portal);
        var answer = browser.get(WAY).uri();
        var again = answer.getRawPath() + "?" + answer.getRawQuery();

        assertThat(browser.get(again).statusCode()).isEqualTo(401);
        assertThat(new DeskBrowser(portal).get(again).statusCode()).isEqualTo(401);
    }

    @Test
    void anAnswerThatNobodyAskedForOpensNothing() {
        for (var answer : List.of("", "?error=access_denied&state=x", "?code=x&state=x")) {
            assertThat(new DeskBrowser(portal).get(WAY + "/answer" + answer).statusCode())
                    .as(answer)
                    .isEqualTo(401);
        }
    }
}
