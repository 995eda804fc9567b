package org.fenghuo.portal.accounts;

import java.time.Clock;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * What a passkey has to sign: each once, soon, and in the browser that asked. They lie in the
 * database: any portal of a cluster ends what another began.
 */
@Component
class PasskeyChallenges {
    static final Duration LIFE = Duration.ofMinutes(5);

    private static final int BYTES = 32;

    private final JdbcClient database;
    private final Clock clock;

    PasskeyChallenges(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** One for a holder: for what, and in whose browser. */
    byte[] issue(String holder) {
        byte[] challenge = Secrets.randomBytes(BYTES);
        database.sql(
                        "insert into passkey_challenge (challenge, holder, expires_at) values (?, ?, ?)")
                .params(challenge, Secrets.hash(holder), Moment.column(clock.instant().plus(LIFE)))
                .update();
        return challenge;
    }

    /** Whether it was given to this holder and still counts; from now on it does not. */
    boolean takes(byte[] challenge, String holder) {
        return database.sql(
                                "delete from passkey_challenge where challenge = ? and holder = ? and expires_at > ?")
                        .params(challenge, Secrets.hash(holder), Moment.column(clock.instant()))
                        .update()
                == 1;
    }

    /** Those that nobody came back with. */
    @Scheduled(fixedDelayString = "PT5M", initialDelayString = "PT5M")
    void forget() {
        database.sql("delete from passkey_challenge where expires_at < ?")
                .param(Moment.column(clock.instant()))
                .update();
    }
}
