package org.fenghuo.portal.notices;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import org.fenghuo.portal.intake.Seal;
import org.fenghuo.portal.kernel.Lang;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who wants to hear of what. Addresses and tokens go in and out sealed. */
@Component
class NoticeTable {
    private final JdbcClient database;
    private final Seal seal;

    NoticeTable(JdbcClient database, Seal seal) {
        this.database = database;
        this.seal = seal;
    }

    void add(long submission, String address, Lang lang, Instant now) {
        Token stop = Token.random();
        database.sql(
                        """
                        insert into submission_notice (submission, sealed_address, lang, state, asked_at, stop_hash, sealed_stop)
                        values (:submission, :address, :lang, 'UNVERIFIED', :now, :hash, :stop)
                        """)
                .param("submission", submission)
                .param("address", seal.seal(address, place(submission, "address")))
                .param("lang", lang.tag())
                .param("now", utc(now))
                .param("hash", stop.hash())
                .param("stop", seal.seal(stop.value(), place(submission, "stop")))
                .update();
    }

    /** A fresh token takes the place of an earlier one. */
    void ask(long submission, Instant now, Instant until) {
        Token token = Token.random();
        database.sql(
                        """
                        update submission_notice set state = 'UNVERIFIED', asked_at = :now, confirm_hash = :hash,
                          sealed_confirm = :sealed, confirm_until = :until where submission = :submission
                        """)
                .param("now", utc(now))
                .param("hash", token.hash())
                .param("sealed", seal.seal(token.value(), place(submission, "confirm")))
                .param("until", utc(until))
                .param("submission", submission)
                .update();
    }

    /** A token works once. */
    void verify(long submission, Instant now) {
        database.sql(
                        """
                        update submission_notice set state = 'VERIFIED', verified_at = ?, confirm_hash = null,
                          sealed_confirm = null, confirm_until = null where submission = ?
                        """)
                .params(utc(now), submission)
                .update();
    }

    void stop(long submission) {
        database.sql(
                        """
                        update submission_notice set state = 'STOPPED', confirm_hash = null, sealed_confirm = null,
                          confirm_until = null where submission = ?
                        """)
                .param(submission)
                .update();
    }

    void forget(long submission) {
        database.sql("delete from submission_notice where submission = ?")
                .param(submission)
                .update();
    }

    Optional<Notice> of(long submission) {
        return found("submission = ?", submission);
    }

    /** The same, and nobody else changes it until the transaction ends. */
    Optional<Notice> locked(long submission) {
        return found("submission = ? for update", submission);
    }

    Optional<Notice> toConfirm(Token token, Instant now) {
        return found("confirm_hash = ? and confirm_until > ? for update", token.hash(), utc(now));
    }

    Optional<Notice> toStop(Token token) {
        return found("stop_hash = ? for update", token.hash());
    }

    private Optional<Notice> found(String which, Object... keys) {
        return database.sql(
                        "select submission, lang, state, verified_at from submission_notice where "
                                + which)
                .params(keys)
                .query((row, n) ->
                        new Notice(
                                row.getLong("submission"),
                                Lang.ofTag(row.getString("lang")).orElse(Lang.ZH),
                                NoticeState.valueOf(row.getString("state")),
                                row.getObject("verified_at") != null))
                .optional();
    }

    String address(long submission) {
        return opened(submission, "address");
    }

    Token confirmToken(long submission) {
        return new Token(opened(submission, "confirm"));
    }

    Token stopToken(long submission) {
        return new Token(opened(submission, "stop"));
    }

    private String opened(long submission, String what) {
        byte[] sealed =
                database.sql(
                                "select sealed_%s from submission_notice where submission = ?"
                                        .formatted(what))
                        .param(submission)
                        .query((row, n) -> Objects.requireNonNull(row.getBytes(1)))
                        .single();
        return seal.open(sealed, place(submission, what));
    }

    private static String place(long submission, String what) {
        return "notice/" + submission + "/" + what;
    }

    static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
