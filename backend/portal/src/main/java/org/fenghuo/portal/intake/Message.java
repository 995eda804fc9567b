package org.fenghuo.portal.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was written between sender and office.
 *
 * @param act of the sender; null for the office
 */
public record Message(@Nullable SenderAct act, String text, Instant at) {
    public boolean fromSender() {
        return act != null;
    }

    @Override
    public String toString() {
        return "Message";
    }
}
