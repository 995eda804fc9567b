package org.fenghuo.portal.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.regex.Pattern;
import org.fenghuo.portal.support.Client;
import org.fenghuo.portal.support.DeskBrowser;
import org.fenghuo.portal.support.PortalTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.context.WebServerApplicationContext;

@PortalTest
class AdministrationIT {
    private static final Pattern KEY = Pattern.compile("id=\"key\">([^<]+)<");
    private static final Pattern REVOKE = Pattern.compile("action=\"(/desk/keys/\\d+/revoke)\"");

    private final WebServerApplicationContext portal;
    private final String name = "Lab " + UUID.randomUUID();

    @Autowired
    AdministrationIT(WebServerApplicationContext portal) {
        this.portal = portal;
    }

    @Nested
    class WhenAKeyIsIssued {
        @Test
        void itOpensItsDoorUntilItIsRevoked() {
            var browser = DeskBrowser.ofTheFirstOfficer(portal);
            var key = KEY.matcher(issue(browser, "30"));
            assertThat(key.find()).isTrue();
            var header = "Bearer " + key.group(1);
            assertThat(statusWith(header)).isNotIn(401, 403);

            var list = browser.get("/desk/keys").body();
            assertThat(list).contains(name).doesNotContain(key.group(1));
            var revoke = REVOKE.matcher(list);
            assertThat(revoke.find()).isTrue();
            browser.submit("/desk/keys", revoke.group(1));

            assertThat(statusWith(header)).isEqualTo(401);
        }

        @Test
        void oneThatNeverEndsIsRefused() {
            assertThat(issue(DeskBrowser.ofTheFirstOfficer(portal), "99999")).contains("有效天数须在");
        }

        private int statusWith(String header) {
            return new Client(portal)
                    .get("/exchange/imports/" + UUID.randomUUID(), "Authorization", header)
                    .statusCode();
        }

        private String issue(DeskBrowser browser, String days) {
            return browser.submit(
                            "/desk/keys",
                            "/desk/keys",
                            "name",
                            name,
                            "agency",
                            "xining-customs",
                            "scope",
                            "IMPORT",
                            "days",
                            days)
                    .body();
        }
    }

    @Nested
    class WhenTheAuditIsRead {
        @Test
        void itIsFoundByWhoAndWhat() {
            var browser = DeskBrowser.ofTheFirstOfficer(portal);

            assertThat(browser.get("/desk/audit?who=admin&what=sign-in").body())
                    .contains("officer:admin");
            assertThat(browser.get("/desk/audit?who=nobody-of-that-name").body()).contains("没有记录");
            assertThat(browser.get("/desk/audit?from=&to=&who=&what=&subject=").statusCode())
                    .isEqualTo(200);
        }

        @Test
        void itIsHandedOutAsATable() {
            var browser = DeskBrowser.ofTheFirstOfficer(portal);

            assertThat(browser.get("/desk/audit.csv?what=sign-in").body())
                    .startsWith("seq,at,who,address,what,subject,before,after")
                    .contains("officer:admin,127.0.0.1,sign-in,officer:admin");
        }

        @Test
        void itsChainIsVerified() {
            var browser = DeskBrowser.ofTheFirstOfficer(portal);

            assertThat(browser.submit("/desk/audit", "/desk/audit").body()).contains("与写入时一致");
        }
    }

    @Nested
    class WhenOfficersAreLookedAfter {
        @Test
        void theLastAdministratorStays() {
            var browser = DeskBrowser.ofTheFirstOfficer(portal);

            var page =
                    browser.submit(
                            "/desk/officers/admin",
                            "/desk/officers/admin",
                            "name",
                            "管理员",
                            "agency",
                            "xining-customs",
                            "roles",
                            "EDITOR");

            assertThat(page.statusCode()).isEqualTo(422);
            assertThat(page.body()).contains("至少要留一名管理员");
        }

        @Test
        void whoHasNoNameIsNotTakenIn() {
            var page =
                    DeskBrowser.ofTheFirstOfficer(portal)
                            .submit("/desk/officers", "/desk/officers", "login", "X", "name", "");

            assertThat(page.body()).contains("登录名须以小写字母开头", "请填写姓名", "请选择单位", "请至少选择一个角色");
        }
    }
}
