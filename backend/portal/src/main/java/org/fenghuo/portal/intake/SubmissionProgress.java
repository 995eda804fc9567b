package org.fenghuo.portal.intake;

import java.util.List;

/** Where a submission stands, for its sender alone. */
public record SubmissionProgress(
        SubmissionView view,
        Progress handled,
        List<Step> steps,
        List<Message> messages,
        List<Attached> attachments,
        List<SenderAct> possible,
        String ownData) {
    @Override
    public String toString() {
        return "SubmissionProgress[" + view.trackingCode() + "]";
    }
}
