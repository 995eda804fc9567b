package org.fenghuo.portal.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was written between sender and office.
 *
 * @param act of the sender; null for the office
 * @param readAt when its sender first saw a message of the office; null until then
 */
public record Message(@Nullable SenderAct act, String text, Instant at, @Nullable Instant readAt) {
    public boolean fromSender() {
        return act != null;
    }

    @Override
    public String toString() {
        return "Message";
    }
}
