package org.fenghuo.portal.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How an enterprise mends what was wrong (实施意见: 落实企业质量安全主体责任). */
public record RectificationInput(
        @Nullable String cause,
        @Nullable String measures,
        @Nullable LocalDate finishBy,
        boolean done) {
    static final RectificationInput NONE = new RectificationInput(null, null, null, false);

    @Override
    public String toString() {
        return "RectificationInput";
    }
}
