package org.fenghuo.portal.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps those out who guess, by account and by address. Names that nobody has are counted like
 * others, so that a closed door does not tell that there is somebody behind it.
 */
@Component
class SignInGuard {
    static final int OF_AN_ACCOUNT = 10;

    /** Many officers may share an address, and none of them can open it again by signing in. */
    static final int OF_AN_ADDRESS = 50;

    private static final Duration KEPT = Duration.ofDays(2);

    private final JdbcClient database;
    private final Clock clock;

    SignInGuard(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Counts an attempt and says whether it may be looked at. */
    @Transactional
    public boolean admits(String login, String address) {
        return admits(account(login), OF_AN_ACCOUNT) && admits(of(address), OF_AN_ADDRESS);
    }

    /** The same for an attempt that names nobody. */
    @Transactional
    public boolean admits(String address) {
        return admits(of(address), OF_AN_ADDRESS);
    }

    /** Such an attempt was right. */
    @Transactional
    public void forgive(String address) {
        change(of(address), attempts -> attempts.forgiven(OF_AN_ADDRESS));
    }

    /** A step was right, though more are to come. */
    @Transactional
    public void forgive(String login, String address) {
        change(account(login), attempts -> attempts.forgiven(OF_AN_ACCOUNT));
        change(of(address), attempts -> attempts.forgiven(OF_AN_ADDRESS));
    }

    /** Somebody is in, or an administrator opens the door. */
    @Transactional
    public void open(String login) {
        database.sql("delete from sign_in_guard where guarded = ?").param(account(login)).update();
    }

    /** What was tried long ago does not matter any more. */
    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT10M")
    public void forget() {
        database.sql("delete from sign_in_guard where last_failure_at < ?")
                .param(Moment.column(clock.instant().minus(KEPT)))
                .update();
    }

    private boolean admits(String guarded, int limit) {
        Instant now = clock.instant();
        database.sql(
                        "insert ignore into sign_in_guard (guarded, failures, last_failure_at) values (?, 0, ?)")
                .params(guarded, Moment.column(now))
                .update();
        if (read(guarded).closed(now)) {
            return false;
        }
        change(guarded, attempts -> attempts.another(now, limit));
        return true;
    }

    private Attempts read(String guarded) {
        return database.sql("select * from sign_in_guard where guarded = ? for update")
                .param(guarded)
                .query((row, n) ->
                        new Attempts(
                                row.getInt("failures"),
                                Moment.of(row.getObject("last_failure_at", LocalDateTime.class)),
                                Moment.ofNullable(
                                        row.getObject("closed_until", LocalDateTime.class))))
                .optional()
                .orElseGet(() -> new Attempts(0, clock.instant(), null));
    }

    private void change(String guarded, UnaryOperator<Attempts> step) {
        Attempts attempts = step.apply(read(guarded));
        Instant closedUntil = attempts.closedUntil();
        database.sql(
                        """
                        update sign_in_guard set failures = :failures, last_failure_at = :at, closed_until = :closed
                        where guarded = :guarded
                        """)
                .param("failures", attempts.failures())
                .param("at", Moment.column(attempts.lastAt()))
                .param("closed", closedUntil == null ? null : Moment.column(closedUntil))
                .param("guarded", guarded)
                .update();
    }

    private static String account(String login) {
        return "account:" + HexFormat.of().formatHex(Secrets.hash(login));
    }

    private static String of(String address) {
        return "address:" + address;
    }
}
