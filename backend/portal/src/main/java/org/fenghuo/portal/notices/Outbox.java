package org.fenghuo.portal.notices;

import static org.fenghuo.portal.notices.NoticeTable.utc;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Letters on their way. One is put in with the change that it tells of, taken for an attempt, and
 * marked when it is gone. Taking puts its next attempt off, so that whoever dies in between leaves
 * it to the others: a letter may go twice, and never gets lost. No row is locked while mail is
 * spoken.
 */
@Component
class Outbox {
    /** After the first failed attempt, the second, and so on; after one more it is given up. */
    static final List<Duration> PAUSES =
            List.of(
                    Duration.ofMinutes(1),
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(30),
                    Duration.ofHours(2),
                    Duration.ofHours(12));

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final MailSettings settings;
    private final Clock clock;

    Outbox(
            JdbcClient database,
            TransactionTemplate transaction,
            MailSettings settings,
            Clock clock) {
        this.database = database;
        this.transaction = transaction;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * A letter somebody took to send.
     *
     * @param changes how many it tells of
     * @param attempts this one counted
     */
    record Taken(long id, long submission, LetterKind kind, int changes, int attempts) {
        boolean isLastAttempt() {
            return attempts > PAUSES.size();
        }
    }

    /** Counts for operators. */
    record Standing(long waiting, long late, long givenUp) {}

    /** Asks for confirmation at once; a letter that has not gone yet does it with the new token. */
    void ask(long submission) {
        if (anotherChange(submission, LetterKind.CONFIRM) == 0) {
            put(submission, LetterKind.CONFIRM, clock.instant());
        }
    }

    /** What changes soon after goes with the same letter, which waits that long. */
    void news(long submission) {
        if (anotherChange(submission, LetterKind.NEWS) == 0) {
            put(submission, LetterKind.NEWS, clock.instant().plus(settings.gather()));
        }
    }

    private int anotherChange(long submission, LetterKind kind) {
        return database.sql(
                        """
                        update letter set changes = changes + 1
                        where submission = ? and kind = ? and next_attempt_at is not null
                        """)
                .params(submission, kind.name())
                .update();
    }

    private void put(long submission, LetterKind kind, Instant due) {
        database.sql(
                        """
                        insert into letter (submission, kind, written_at, changes, attempts, next_attempt_at)
                        values (?, ?, ?, 1, 0, ?)
                        """)
                .params(submission, kind.name(), utc(clock.instant()), utc(due))
                .update();
    }

    /** Nothing more to this submission's address. */
    void empty(long submission) {
        database.sql("delete from letter where submission = ? and next_attempt_at is not null")
                .param(submission)
                .update();
    }

    /** Not even that there were letters. */
    void forget(long submission) {
        database.sql("delete from letter where submission = ?").param(submission).update();
    }

    int askedSince(long submission, Instant since) {
        return database.sql(
                        """
                        select coalesce(sum(changes), 0) from letter
                        where submission = ? and kind = 'CONFIRM' and written_at > ?
                        """)
                .params(submission, utc(since))
                .query(Integer.class)
                .single();
    }

    /** The same for all submissions that gave this one's address. */
    int askedOfAddressSince(long submission, Instant since) {
        return database.sql(
                        """
                        select coalesce(sum(l.changes), 0) from submission_notice n
                        join submission_notice other on other.address_hash = n.address_hash
                        join letter l on l.submission = other.submission
                        where n.submission = ? and l.kind = 'CONFIRM' and l.written_at > ?
                        """)
                .params(submission, utc(since))
                .query(Integer.class)
                .single();
    }

    /** One that is due, whichever nobody else is taking. */
    Optional<Taken> take() {
        return transaction.execute(_ -> {
            Optional<Taken> due = due();
            due.ifPresent(letter -> {
                int pause = Math.min(letter.attempts(), PAUSES.size()) - 1;
                database.sql("update letter set attempts = ?, next_attempt_at = ? where id = ?")
                        .params(
                                letter.attempts(),
                                utc(clock.instant().plus(PAUSES.get(pause))),
                                letter.id())
                        .update();
            });
            return due;
        });
    }

    private Optional<Taken> due() {
        return database.sql(
                        """
                        select id, submission, kind, changes, attempts from letter where next_attempt_at <= ?
                        order by next_attempt_at limit 1 for update skip locked
                        """)
                .param(utc(clock.instant()))
                .query((row, n) ->
                        new Taken(
                                row.getLong("id"),
                                row.getLong("submission"),
                                LetterKind.valueOf(row.getString("kind")),
                                row.getInt("changes"),
                                row.getInt("attempts") + 1))
                .optional();
    }

    /** It is gone. What changed while it went is for the next one. */
    void sent(Taken letter) {
        transaction.executeWithoutResult(_ -> {
            Instant now = clock.instant();
            int told =
                    database.sql(
                                    """
                                    update letter set sent_at = ?, next_attempt_at = null where id = ? and changes = ?
                                    """)
                            .params(utc(now), letter.id(), letter.changes())
                            .update();
            if (told == 0) {
                Instant due = letter.kind() == LetterKind.NEWS ? now.plus(settings.gather()) : now;
                database.sql("update letter set attempts = 0, next_attempt_at = ? where id = ?")
                        .params(utc(due), letter.id())
                        .update();
            }
        });
    }

    void giveUp(Taken letter) {
        database.sql("update letter set next_attempt_at = null where id = ?")
                .param(letter.id())
                .update();
    }

    void drop(Taken letter) {
        database.sql("delete from letter where id = ?").param(letter.id()).update();
    }

    Standing standing() {
        return database.sql(
                        """
                        select coalesce(sum(next_attempt_at is not null), 0),
                          coalesce(sum(next_attempt_at is not null and attempts > 0), 0),
                          coalesce(sum(next_attempt_at is null and sent_at is null), 0) from letter
                        """)
                .query((row, n) -> new Standing(row.getLong(1), row.getLong(2), row.getLong(3)))
                .single();
    }
}
