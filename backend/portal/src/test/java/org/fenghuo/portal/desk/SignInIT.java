package org.fenghuo.portal.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.UUID;
import org.fenghuo.portal.support.DeskBrowser;
import org.fenghuo.portal.support.PortalTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class SignInIT {
    private static final String OWN = "graue Wolken ziehen nordwaerts";

    private final WebServerApplicationContext portal;
    private final JdbcClient database;

    @Autowired
    SignInIT(WebServerApplicationContext portal, JdbcClient database) {
        this.portal = portal;
        this.database = database;
    }

    private DeskBrowser stranger() {
        return new DeskBrowser(portal);
    }

    private DeskBrowser administrator() {
        return DeskBrowser.ofTheFirstOfficer(portal);
    }

    private static String somebody() {
        return "o" + UUID.randomUUID().toString().substring(0, 8);
    }

    private String added(String login, String role) {
        return administrator().takeIn(login, role);
    }

    @Nested
    class WhenNobodyIsSignedIn {
        @Test
        void everyPageOfTheDeskLeadsToTheSignIn() {
            for (var path : new String[] {"/desk", "/desk/officers", "/desk/no-such-page"}) {
                assertThat(stranger().get(path).uri()).hasPath("/desk/sign-in");
            }
        }

        @Test
        void aWrongPasswordAndAnUnknownNameLookAlike() {
            var wrong = stranger().signIn("admin", "not the password");
            var unknown = stranger().signIn(somebody(), "not the password");

            assertThat(wrong.statusCode()).isEqualTo(401).isEqualTo(unknown.statusCode());
            assertThat(alike(wrong)).isEqualTo(alike(unknown));
        }

        private String alike(HttpResponse<String> page) {
            return page.body().replaceAll("value=\"[^\"]*\"", "");
        }

        @Test
        void aFormThatNoPageGaveIsNotTaken() {
            var browser = stranger();
            browser.get("/desk/sign-in");

            browser.post(
                    "/desk/sign-in", "login", "admin", "password", PortalTest.OFFICER_PASSWORD);

            assertThat(browser.cookie("desk")).isEmpty();
        }
    }

    @Nested
    class WhenAnOfficerSignsIn {
        @Test
        void theTokenIsANewOneAndNoStoredValueOpensAnything() {
            var browser = stranger();
            browser.plant("desk", "planted");
            var page = browser.signIn("admin", PortalTest.OFFICER_PASSWORD);

            assertThat(page.uri()).hasPath("/desk");
            assertThat(page.body()).contains("管理员");
            assertThat(browser.cookie("desk")).isPresent().get().isNotEqualTo("planted");
        }

        @Test
        void nothingIsKeptByAnyCache() {
            assertThat(administrator().get("/desk").headers().firstValue("Cache-Control"))
                    .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
        }

        @Test
        void signingOutEndsTheSessionEverywhere() {
            var browser = administrator();
            var token = browser.cookie("desk").orElseThrow();
            browser.submit("/desk", "/desk/sign-out");
            browser.plant("desk", token);

            assertThat(browser.get("/desk").uri()).hasPath("/desk/sign-in");
        }
    }

    @Nested
    class WhenAnOfficerIsNew {
        @Test
        void theirFirstPasswordOpensNothingButItsOwnChange() {
            var login = somebody();
            var browser = stranger();
            var first = added(login, "ASSESSOR");

            assertThat(browser.signIn(login, first).uri()).hasPath("/desk/account/password");
            assertThat(browser.get("/desk").uri()).hasPath("/desk/account/password");

            var page = changed(browser, first, OWN);
            assertThat(page.uri()).hasPath("/desk");
            assertThat(page.body()).contains("张三").doesNotContain("href=\"/desk/officers\"");
            assertThat(stranger().signIn(login, first).statusCode()).isEqualTo(401);
            assertThat(stranger().signIn(login, OWN).uri()).hasPath("/desk");
        }

        @Test
        void aWeakPasswordIsRefusedInWords() {
            var login = somebody();
            var browser = stranger();
            var first = added(login, "ASSESSOR");
            browser.signIn(login, first);

            assertThat(changed(browser, first, "too short").body()).contains("至少要有 12 个字符");
            assertThat(changed(browser, first, "password2026!!").body()).contains("容易被猜到");
            assertThat(changed(browser, first, login + login).body()).contains("容易被猜到");
        }

        private HttpResponse<String> changed(DeskBrowser browser, String from, String to) {
            var path = "/desk/account/password";
            return browser.submit(path, path, "current", from, "fresh", to, "again", to);
        }

        @Test
        void pagesOfOthersAreRefused() {
            var login = somebody();
            var browser = stranger();
            var first = added(login, "AUDITOR");
            browser.signIn(login, first);
            changed(browser, first, OWN);

            assertThat(browser.get("/desk/officers").statusCode()).isEqualTo(403);
        }

        @Test
        void whoIsDisabledIsOutAtOnce() {
            var login = somebody();
            var browser = stranger();
            var first = added(login, "AUDITOR");
            browser.signIn(login, first);
            changed(browser, first, OWN);
            administrator()
                    .submit("/desk/officers/" + login, "/desk/officers/" + login + "/disable");

            assertThat(browser.get("/desk").uri()).hasPath("/desk/sign-in");
            assertThat(stranger().signIn(login, OWN).statusCode()).isEqualTo(401);
        }
    }

    @Nested
    class WhenSomebodyGuesses {
        @Test
        void theEleventhAttemptIsNotLookedAt() {
            var login = somebody();
            added(login, "AUDITOR");
            for (int i = 0; i < 10; i++) {
                assertThat(stranger().signIn(login, "guess " + i).statusCode()).isEqualTo(401);
            }

            assertThat(stranger().signIn(login, "guess").statusCode()).isEqualTo(429);
            assertThat(noted("sign-in.closed", login)).isEqualTo(1);
            assertThat(noted("sign-in.refused", login)).isEqualTo(10);
        }

        private long noted(String what, String login) {
            return database.sql("select count(*) from audit_entry where what = ? and subject = ?")
                    .params(what, "officer:" + login)
                    .query(Long.class)
                    .single();
        }
    }
}
