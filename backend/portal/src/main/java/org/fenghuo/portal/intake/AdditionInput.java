package org.fenghuo.portal.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a sender adds to a submission, as written. */
public record AdditionInput(
        String trackingCode,
        String secret,
        String idempotencyKey,
        SenderAct act,
        @Nullable String text,
        @Nullable Integer rating,
        List<String> attachments) {
    @Override
    public String toString() {
        return "AdditionInput";
    }
}
