package org.fenghuo.portal.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Who has gone to the provider: each may come back once, soon, and in the same browser. */
@WithOidc
@Component
class OidcRequests {
    private static final Duration LIFE = Duration.ofMinutes(5);

    private final JdbcClient database;
    private final Clock clock;

    OidcRequests(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * What the provider's answer is held against.
     *
     * @param nonce that the identity token must answer
     * @param codeVerifier of PKCE
     */
    record Begun(String state, String nonce, String codeVerifier) {
        @Override
        public String toString() {
            return "Begun";
        }
    }

    void keep(String browser, Begun begun) {
        database.sql(
                        """
                        insert into oidc_request (browser, state, nonce, code_verifier, expires_at)
                        values (?, ?, ?, ?, ?)
                        """)
                .params(
                        Secrets.hash(browser),
                        begun.state(),
                        begun.nonce(),
                        begun.codeVerifier(),
                        Moment.column(clock.instant().plus(LIFE)))
                .update();
    }

    /** What this browser has begun and not ended; it is ended by asking. */
    Optional<Begun> take(String browser) {
        byte[] hash = Secrets.hash(browser);
        Optional<Begun> begun =
                database.sql("select * from oidc_request where browser = ? and expires_at > ?")
                        .params(hash, now())
                        .query((row, n) ->
                                new Begun(
                                        row.getString("state"),
                                        row.getString("nonce"),
                                        row.getString("code_verifier")))
                        .optional();
        int deleted =
                database.sql("delete from oidc_request where browser = ?").param(hash).update();
        return deleted == 1 ? begun : Optional.empty();
    }

    /** Those who never came back. */
    @Scheduled(fixedDelayString = "PT5M", initialDelayString = "PT5M")
    void forget() {
        database.sql("delete from oidc_request where expires_at < ?").param(now()).update();
    }

    private LocalDateTime now() {
        return Moment.column(clock.instant());
    }
}
