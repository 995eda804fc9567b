package org.fenghuo.portal.intake;

import org.jspecify.annotations.Nullable;

/** The firm that a submission is about, as written. */
public record RespondentInput(
        @Nullable String name,
        @Nullable String uscc,
        @Nullable String address,
        @Nullable String platform,
        @Nullable String url) {
    @Override
    public String toString() {
        return "RespondentInput";
    }
}
