package org.fenghuo.portal.notices;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.fenghuo.portal.intake.Seal;
import org.fenghuo.portal.kernel.Lang;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who wants to hear of what. Addresses and tokens go in and out sealed. */
@Component
class NoticeTable {
    private static final String CONFIRM = "confirm";

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
                        insert into submission_notice (submission, lang, state, asked_at, stop_hash, address_hash)
                        values (:submission, :lang, 'UNVERIFIED', :now, :hash, :address)
                        """)
                .param("submission", submission)
                .param("lang", lang.tag())
                .param("now", utc(now))
                .param("hash", stop.hash())
                .param("address", seal.derive("notice-address", address.toLowerCase(Locale.ROOT)))
                .update();
        write(submission, "address", address);
        write(submission, "stop", stop.value());
    }

    /** A fresh token takes the place of an earlier one. */
    void ask(long submission, Instant now, Instant until) {
        Token token = Token.random();
        database.sql(
                        """
                        update submission_notice set state = 'UNVERIFIED', asked_at = :now, confirm_hash = :hash,
                          confirm_until = :until where submission = :submission
                        """)
                .param("now", utc(now))
                .param("hash", token.hash())
                .param("until", utc(until))
                .param("submission", submission)
                .update();
        unwrite(submission, CONFIRM);
        write(submission, CONFIRM, token.value());
    }

    /** A token works once. */
    void verify(long submission, Instant now) {
        database.sql(
                        """
                        update submission_notice set state = 'VERIFIED', verified_at = ?, confirm_hash = null,
                          confirm_until = null where submission = ?
                        """)
                .params(utc(now), submission)
                .update();
        unwrite(submission, CONFIRM);
    }

    void stop(long submission) {
        database.sql(
                        """
                        update submission_notice set state = 'STOPPED', confirm_hash = null, confirm_until = null
                        where submission = ?
                        """)
                .param(submission)
                .update();
        unwrite(submission, CONFIRM);
    }

    /** Its owner, who did not give it, wants no letters. */
    void refuse(long submission, Instant now) {
        database.sql("update submission_notice set refused_at = ? where submission = ?")
                .params(utc(now), submission)
                .update();
    }

    /** Whether the owner of this submission's address wants no letters, from whomever. */
    boolean isRefused(long submission) {
        return database.sql(
                                """
                                select count(*) from submission_notice n join submission_notice other
                                  on other.address_hash = n.address_hash
                                where n.submission = ? and other.refused_at is not null
                                """)
                        .param(submission)
                        .query(Long.class)
                        .single()
                > 0;
    }

    void forget(long submission) {
        for (String table : List.of("notice_text", "submission_notice")) {
            database.sql("delete from " + table + " where submission = ?")
                    .param(submission)
                    .update();
        }
    }

    private void write(long submission, String what, String text) {
        database.sql("insert into notice_text (submission, what, sealed) values (?, ?, ?)")
                .params(submission, what, seal.seal(text, place(submission, what)))
                .update();
    }

    private void unwrite(long submission, String what) {
        database.sql("delete from notice_text where submission = ? and what = ?")
                .params(submission, what)
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
        return new Token(opened(submission, CONFIRM));
    }

    Token stopToken(long submission) {
        return new Token(opened(submission, "stop"));
    }

    private String opened(long submission, String what) {
        byte[] sealed =
                database.sql("select sealed from notice_text where submission = ? and what = ?")
                        .params(submission, what)
                        .query((row, n) -> Objects.requireNonNull(row.getBytes(1)))
                        .single();
        return seal.open(sealed, place(submission, what));
    }

    static String place(long submission, String what) {
        return "notice/" + submission + "/" + what;
    }

    static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
