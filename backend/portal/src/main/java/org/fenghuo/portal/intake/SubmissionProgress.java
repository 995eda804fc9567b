package org.fenghuo.portal.intake;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a submission stands, for its sender alone.
 *
 * @param readAt when the office first read what was written; null until then
 * @param erasedAt when what was written was erased
 */
public record SubmissionProgress(
        SubmissionView view,
        @Nullable Instant readAt,
        Progress handled,
        List<Step> steps,
        List<Message> messages,
        List<Attached> attachments,
        List<SenderAct> possible,
        String ownData,
        @Nullable Instant erasedAt) {
    @Override
    public String toString() {
        return "SubmissionProgress[" + view.trackingCode() + "]";
    }
}
