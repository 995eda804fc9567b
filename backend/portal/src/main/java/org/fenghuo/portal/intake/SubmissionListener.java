package org.fenghuo.portal.intake;

/** Hears of submissions in the transaction that keeps them. */
public interface SubmissionListener {
    void received(SubmissionView submission);

    void sentByTheSender(long submissionId, SenderAct act);
}
