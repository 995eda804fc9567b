package org.fenghuo.portal.intake;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.fenghuo.portal.accounts.Act;
import org.fenghuo.portal.accounts.Audit;
import org.fenghuo.portal.accounts.Officer;
import org.fenghuo.portal.accounts.Permission;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes what is personal out of a submission for ever: all that was written, files, the hashes by
 * which it was found, what officers wrote. Stage, days and goods stay, and the prefecture.
 */
@Service
public class Erasure {
    /** Of a code of six digits the first four name the prefecture. */
    private static final String PREFECTURE =
            "area = case when char_length(area) = 6 then concat(left(area, 4), '00') else area end";

    private static final List<String> TABLES =
            List.of("submission_field", "submission_message", "submission_mark");

    private static final String TIME_OVER = "TIME_OVER";
    private static final int HASH_BYTES = 32;

    private final JdbcClient database;
    private final Belongings belongings;
    private final Endings endings;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Erasure(
            JdbcClient database,
            Belongings belongings,
            Endings endings,
            Audit audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.database = database;
        this.belongings = belongings;
        this.endings = endings;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What lies with a submission and is kept by others. */
    @Component
    record Belongings(Attachments attachments, SenderNotices notices) {}

    /** Because the person asked for it, who proved to the officer who they are. */
    public Erased onRequest(long submission, Officer officer, ErasureReason reason) {
        if (!officer.may(Permission.ERASE_PERSONAL_DATA)) {
            return Erased.FORBIDDEN;
        }
        return Objects.requireNonNull(
                transaction.execute(_ ->
                        eraseLocked(submission) && noted(officer, submission, reason.name())
                                ? Erased.DONE
                                : Erased.GOES_ON));
    }

    /** Because its time is over; whether it was: somebody may have taken it up meanwhile. */
    boolean erase(long submission) {
        return Boolean.TRUE.equals(
                transaction.execute(
                        _ -> eraseLocked(submission) && noted(null, submission, TIME_OVER)));
    }

    private boolean noted(@Nullable Officer officer, long submission, String reason) {
        audit.note(new Act(officer, "submission.erased", "submission:" + submission, null, reason));
        return true;
    }

    /** Locks the case and then its submission, as officers and who adds to a submission do. */
    private boolean eraseLocked(long submission) {
        if (endings.locked(submission).isEmpty()) {
            return false;
        }
        database.sql("select id from submission where id = ? for update")
                .param(submission)
                .query(Long.class)
                .optional();
        belongings.attachments().eraseOf(submission);
        belongings.notices().forget(submission);
        TABLES.forEach(table ->
                database.sql("delete from " + table + " where submission = ?")
                        .param(submission)
                        .update());
        database.sql(
                        "update submission set erased_at = coalesce(erased_at, ?), likeness = '', content_hash = ?, "
                                + PREFECTURE
                                + " where id = ?")
                .params(SubmissionTable.utc(clock.instant()), new byte[HASH_BYTES], submission)
                .update();
        endings.erase(submission);
        return true;
    }
}
