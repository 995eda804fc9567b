package org.fenghuo.portal.intake;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When what was written was first read, at either end. */
@Component
class Receipts {
    private final JdbcClient database;
    private final Clock clock;

    Receipts(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void officeReads(long submission) {
        mark("update submission set read_at = ? where id = ? and read_at is null", submission);
    }

    void senderReads(long submission) {
        mark(
                "update submission_message set read_at = ? where submission = ? and act is null and read_at is null",
                submission);
    }

    /** When the office first read it; empty until then. */
    Optional<Instant> readAt(long submission) {
        return database.sql("select read_at from submission where id = ? and read_at is not null")
                .param(submission)
                .query((row, n) -> SubmissionTable.moment(row, "read_at"))
                .optional();
    }

    private void mark(String unread, long submission) {
        database.sql(unread).params(SubmissionTable.utc(clock.instant()), submission).update();
    }
}
