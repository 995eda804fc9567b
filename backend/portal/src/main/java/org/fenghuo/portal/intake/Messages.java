package org.fenghuo.portal.intake;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.fenghuo.portal.accounts.Officer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Letters between sender and office, sealed. */
@Component
class Messages {
    private final JdbcClient database;
    private final Seal seal;
    private final Clock clock;

    Messages(JdbcClient database, Seal seal, Clock clock) {
        this.database = database;
        this.seal = seal;
        this.clock = clock;
    }

    void fromOffice(long submission, Officer officer, String text) {
        add(submission, null, officer.id(), null, text);
    }

    /**
     * Adds what a sender says.
     *
     * @throws org.springframework.dao.DuplicateKeyException where it was added before
     */
    void fromSender(long submission, SenderAct act, byte[] key, String text) {
        add(submission, act, null, key, text);
    }

    boolean has(byte[] key) {
        return database.sql("select count(*) from submission_message where idempotency_hash = ?")
                        .param(key)
                        .query(Long.class)
                        .single()
                > 0;
    }

    List<Message> of(long submission) {
        return database.sql(
                        "select act, at, sealed from submission_message where submission = ? order by id")
                .param(submission)
                .query((row, n) -> {
                    String act = row.getString("act");
                    return new Message(
                            act == null ? null : SenderAct.valueOf(act),
                            seal.open(
                                    Objects.requireNonNull(row.getBytes("sealed")),
                                    place(submission)),
                            SubmissionTable.moment(row, "at"));
                })
                .list();
    }

    private void add(
            long submission,
            @Nullable SenderAct act,
            @Nullable Long officer,
            byte @Nullable [] key,
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
                .param("sealed", seal.seal(text, place(submission)))
                .update();
    }

    static String place(long submission) {
        return "submission/" + submission + "/message";
    }
}
