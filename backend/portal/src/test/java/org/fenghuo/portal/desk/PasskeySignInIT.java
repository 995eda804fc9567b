package org.fenghuo.portal.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
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
class PasskeySignInIT {
    private static final String OWN = "graue Wolken ziehen nordwaerts";

    private final WebServerApplicationContext portal;
    private final JdbcClient database;
    private final String login = "o" + UUID.randomUUID().toString().substring(0, 8);
    private final PasskeyDevice device;

    @Autowired
    PasskeySignInIT(WebServerApplicationContext portal, JdbcClient database) {
        this.portal = portal;
        this.database = database;
        device = new PasskeyDevice(portal);
    }

    /** All tests come from one address. */
    @AfterEach
    void theAddressIsForgiven() {
        database.sql("delete from sign_in_guard where guarded = 'address:127.0.0.1'").update();
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
    class WhenAnOfficerHasOne {
        private final DeskBrowser browser;

        WhenAnOfficerHasOne() {
            browser = stranger();
        }

        @BeforeEach
        void added() {
            var own = DeskBrowser.ofSomebodyNew(portal, login, "ASSESSOR", OWN);
            device.addTo(own);
        }

        @Test
        void itOpensTheDesk() {
            assertThat(device.signIn(browser).uri()).hasPath("/desk");
            assertThat(noted()).contains("sign-in passkey");
        }

        @Test
        void anAnswerOpensOnce() {
            var answer = device.shown(browser);
            PasskeyDevice.signIn(browser, answer);

            assertThat(PasskeyDevice.signIn(browser, answer).statusCode()).isEqualTo(401);
            assertThat(noted()).endsWith("sign-in passkey", "sign-in.refused");
        }

        @Test
        void anAnswerOpensInNoOtherBrowser() {
            var answer = device.shown(browser);
            var other = stranger();
            device.shown(other);

            assertThat(PasskeyDevice.signIn(other, answer).statusCode()).isEqualTo(401);
            assertThat(PasskeyDevice.signIn(stranger(), answer).statusCode()).isEqualTo(401);
            assertThat(PasskeyDevice.signIn(browser, answer).uri()).hasPath("/desk");
        }

        @Test
        void anAnswerThatComesLateOpensNothing() {
            var answer = device.shown(browser);
            database.sql("update passkey_challenge set expires_at = expires_at - interval 6 minute")
                    .update();

            assertThat(PasskeyDevice.signIn(browser, answer).statusCode()).isEqualTo(401);
        }

        @Test
        void anotherPageGetsNothingThatOpens() {
            device.isAt("https://fenghuo.example");

            assertThat(device.signIn(browser).statusCode()).isEqualTo(401);
        }

        @Test
        void aDeviceThatAsksNobodyOpensNothing() {
            device.asksNobody();

            assertThat(device.signIn(browser).statusCode()).isEqualTo(401);
        }

        @Test
        void aCopyOfTheDeviceOpensNothing() {
            device.signIn(browser);
            device.countsAnew();
            var other = stranger();

            assertThat(device.signIn(other).statusCode()).isEqualTo(401);
        }

        @Test
        void aPasswordThatSomebodyElseKnowsIsChangedFirst() {
            DeskBrowser.ofTheFirstOfficer(portal)
                    .submit("/desk/officers/" + login, "/desk/officers/" + login + "/password");

            assertThat(device.signIn(browser).uri()).hasPath("/desk/account/password");
        }

        @Test
        void whoIsDisabledStaysOutside() {
            var page = "/desk/officers/" + login;
            DeskBrowser.ofTheFirstOfficer(portal).submit(page, page + "/disable");

            assertThat(device.signIn(browser).statusCode()).isEqualTo(401);
        }

        @Test
        void anAdministratorTakesItFromWhoLostIt() {
            var page = "/desk/officers/" + login;
            DeskBrowser.ofTheFirstOfficer(portal).submit(page, page + "/passkeys");

            assertThat(device.signIn(browser).statusCode()).isEqualTo(401);
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
                assertThat(PasskeyDevice.signIn(stranger(), junk).statusCode())
                        .as(junk)
                        .isEqualTo(401);
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

            assertThat(PasskeyDevice.signIn(stranger(), "{}").statusCode()).isEqualTo(429);
        }
    }
}
