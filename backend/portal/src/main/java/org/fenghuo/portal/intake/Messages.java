package org.fenghuo.portal.intake;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fenghuo.portal.accounts.Officer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Letters between sender and office, sealed each for its own place: by the hash of its key, which
 * is unique, and random where the office wrote.
 */
@Component
class Messages {
    private static final int KEY_BYTES = 32;

    private final JdbcClient database;
    private final Seal seal;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Messages(JdbcClient database, Seal seal, Clock clock) {
        this.database = database;
        this.seal = seal;
        this.clock = clock;
    }

    void fromOffice(long submission, Officer officer, String text) {
        byte[] key = new byte[KEY_BYTES];
        random.nextBytes(key);
        add(submission, null, officer.id(), key, text);
    }

    /**
     * Adds what a sender says.
     *
     * @throws org.springframework.dao.DuplicateKeyException where it was added before
     */
    void fromSender(long submission, SenderAct act, byte[] key, String text) {
        add(submission, act, null, key, text);
    }

    /** What came under a key. */
    Optional<Message> under(byte[] key, long submission) {
        return database.sql(
                        "select * from submission_message where idempotency_hash = ? and submission = ?")
                .params(key, submission)
                .query((row, n) -> read(row, submission))
                .optional();
    }

    List<Message> of(long submission) {
        return database.sql("select * from submission_message where submission = ? order by id")
                .param(submission)
                .query((row, n) -> read(row, submission))
                .list();
    }

    private Message read(ResultSet row, long submission) throws SQLException {
        String act = row.getString("act");
        byte[] key = Objects.requireNonNull(row.getBytes("idempotency_hash"));
        byte[] sealed = Objects.requireNonNull(row.getBytes("sealed"));
        return new Message(
                act == null ? null : SenderAct.valueOf(act),
                seal.open(sealed, place(submission, key)),
                SubmissionTable.moment(row, "at"),
                SubmissionTable.momentOrNull(row, "read_at"));
    }

    private void add(
            long submission,
            @Nullable SenderAct act,
            @Nullable Long officer,
            byte[] key,
            String text) {
        database.sql(
                        """
                        insert into submission_message (submission, act, officer, at, idempotency_hash, sealed)
                        values (:submission, :act, :officer, :at, :key, :sealed)
                        """)
                .param("submission", submission)
                .param("act", act == null ? null : act.name())
                .param("officer", officer)
                .param("at", SubmissionTable.utc(clock.instant()))
                .param("key", key)
                .param("sealed", seal.seal(text, place(submission, key)))
                .update();
    }

    static String place(long submission, byte[] key) {
        return "submission/" + submission + "/message/" + HexFormat.of().formatHex(key);
    }
}
