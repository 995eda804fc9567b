package org.fenghuo.portal.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.fenghuo.portal.support.DeskBrowser;
import org.fenghuo.portal.support.PasskeyDevice;
import org.fenghuo.portal.support.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class PasskeyIT {
    private static final Pattern REMOVE =
            Pattern.compile("action=\"(/desk/account/passkeys/\\d+/remove)\"");
    private static final String OWN = "graue Wolken ziehen nordwaerts";
    private static final String PAGE = "/desk/account/passkeys";
    private static final String SIGN_IN = "/desk/sign-in/passkey";

    private final WebServerApplicationContext portal;
    private final JdbcClient database;
    private final String login = "o" + UUID.randomUUID().toString().substring(0, 8);
    private final PasskeyDevice device;

    @Autowired
    PasskeyIT(WebServerApplicationContext portal, JdbcClient database) {
        this.portal = portal;
        this.database = database;
        device =
                new PasskeyDevice(
                        "http://localhost:"
                                + Objects.requireNonNull(portal.getWebServer()).getPort());
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

    private HttpResponse<String> add(DeskBrowser browser, String answer) {
        return browser.submit(PAGE, PAGE, "name", "Laptop", "credential", answer);
    }

    private HttpResponse<String> signIn(DeskBrowser browser, String answer) {
        return browser.submit("/desk/sign-in", SIGN_IN, "credential", answer);
    }

    private String shown(DeskBrowser browser) {
        return device.shown(browser.get(SIGN_IN).body());
    }

    private DeskBrowser stranger() {
        return new DeskBrowser(portal);
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

    @Nested
    class WhenAnOfficerAddsOne {
        private final DeskBrowser browser;

        WhenAnOfficerAddsOne() {
            browser = DeskBrowser.ofSomebodyNew(portal, login, "ASSESSOR", OWN);
        }

        @Test
        void itIsListedUntilItIsRemoved() {
            var page = add(browser, device.created(browser.get(PAGE + "/options").body()));
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("Laptop");

            var remove = REMOVE.matcher(page.body());
            assertThat(remove.find()).isTrue();
            assertThat(browser.submit(PAGE, remove.group(1)).body()).doesNotContain("Laptop");
            var other = stranger();
            assertThat(signIn(other, shown(other)).statusCode()).isEqualTo(401);
            assertThat(noted()).contains("passkey.added passkey", "passkey.removed passkey");
        }

        @Test
        void theAnswerServesOnce() {
            var answer = device.created(browser.get(PAGE + "/options").body());
            add(browser, answer);

            assertThat(add(browser, answer).statusCode()).isEqualTo(422);
        }

        @Test
        void aQuestionForAnotherSessionIsNotTheirs() {
            var question = signedIn().get(PAGE + "/options").body();

            assertThat(add(browser, device.created(question)).statusCode()).isEqualTo(422);
        }

        @Test
        void aDeviceThatAsksNobodyIsNotTaken() {
            device.asksNobody();
            var answer = device.created(browser.get(PAGE + "/options").body());

            assertThat(add(browser, answer).statusCode()).isEqualTo(422);
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
            assertThat(add(browser, answer).statusCode()).isEqualTo(422);
        }
    }

    @Nested
    class WhenAnOfficerHasOne {
        private final DeskBrowser browser;

        WhenAnOfficerHasOne() {
            browser = stranger();
        }

        @BeforeEach
        void added() {
            var own = DeskBrowser.ofSomebodyNew(portal, login, "ASSESSOR", OWN);
            add(own, device.created(own.get(PAGE + "/options").body()));
        }

        @Test
        void itOpensTheDesk() {
            assertThat(signIn(browser, shown(browser)).uri()).hasPath("/desk");
            assertThat(noted()).contains("sign-in passkey");
        }

        @Test
        void anAnswerOpensOnce() {
            var answer = shown(browser);
            signIn(browser, answer);

            assertThat(signIn(browser, answer).statusCode()).isEqualTo(401);
            assertThat(noted()).endsWith("sign-in passkey", "sign-in.refused");
        }

        @Test
        void anAnswerOpensInNoOtherBrowser() {
            var answer = shown(browser);
            var other = stranger();
            shown(other);

            assertThat(signIn(other, answer).statusCode()).isEqualTo(401);
            assertThat(signIn(stranger(), answer).statusCode()).isEqualTo(401);
            assertThat(signIn(browser, answer).uri()).hasPath("/desk");
        }

        @Test
        void anAnswerThatComesLateOpensNothing() {
            var answer = shown(browser);
            database.sql("update passkey_challenge set expires_at = expires_at - interval 6 minute")
                    .update();

            assertThat(signIn(browser, answer).statusCode()).isEqualTo(401);
        }

        @Test
        void anotherPageGetsNothingThatOpens() {
            device.isAt("https://fenghuo.example");

            assertThat(signIn(browser, shown(browser)).statusCode()).isEqualTo(401);
        }

        @Test
        void aDeviceThatAsksNobodyOpensNothing() {
            device.asksNobody();

            assertThat(signIn(browser, shown(browser)).statusCode()).isEqualTo(401);
        }

        @Test
        void aCopyOfTheDeviceOpensNothing() {
            signIn(browser, shown(browser));
            device.countsAnew();
            var other = stranger();

            assertThat(signIn(other, shown(other)).statusCode()).isEqualTo(401);
        }

        @Test
        void aPasswordThatSomebodyElseKnowsIsChangedFirst() {
            DeskBrowser.ofTheFirstOfficer(portal)
                    .submit("/desk/officers/" + login, "/desk/officers/" + login + "/password");

            assertThat(signIn(browser, shown(browser)).uri()).hasPath("/desk/account/password");
        }

        @Test
        void whoIsDisabledStaysOutside() {
            var page = "/desk/officers/" + login;
            DeskBrowser.ofTheFirstOfficer(portal).submit(page, page + "/disable");

            assertThat(signIn(browser, shown(browser)).statusCode()).isEqualTo(401);
        }

        @Test
        void anAdministratorTakesItFromWhoLostIt() {
            var page = "/desk/officers/" + login;
            DeskBrowser.ofTheFirstOfficer(portal).submit(page, page + "/passkeys");

            assertThat(signIn(browser, shown(browser)).statusCode()).isEqualTo(401);
            assertThat(noted()).contains("passkey.removed passkey");
        }
    }

    @Nested
    class WhenSomebodySendsAnything {
        @Test
        void itIsRefusedLikeAWrongOne() {
            for (var junk :
                    List.of(
                            "",
                            "junk",
                            "null",
                            "{}",
                            "[]",
                            "{\"id\":\"AAAA\",\"response\":{}}",
                            "{\"id\":\"AAAA\",\"response\":{\"clientDataJSON\":\"e30\"}}",
                            "{\"id\":\"AAAA\",\"response\":{\"clientDataJSON\":\"e30\",\"authenticatorData\":\"AAAA\",\"signature\":\"AAAA\"}}")) {
                assertThat(signIn(stranger(), junk).statusCode()).as(junk).isEqualTo(401);
            }
        }

        @Test
        void theDoorClosesForTheAddress() {
            database.sql(
                            """
                            insert into sign_in_guard (guarded, failures, last_failure_at, closed_until)
                            values ('address:127.0.0.1', 50, utc_timestamp(6), utc_timestamp(6) + interval 1 minute)
                            on duplicate key update closed_until = values(closed_until)
                            """)
                    .update();

            assertThat(signIn(stranger(), "{}").statusCode()).isEqualTo(429);
        }
    }
}
