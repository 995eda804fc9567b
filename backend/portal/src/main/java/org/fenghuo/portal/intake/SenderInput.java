package org.fenghuo.portal.intake;

import org.jspecify.annotations.Nullable;

/** A person, as written. Never plain anywhere but here. */
public record SenderInput(
        @Nullable String name,
        @Nullable String phone,
        @Nullable String address,
        @Nullable String email,
        @Nullable SenderCategory category) {
    static final SenderInput NOBODY = new SenderInput(null, null, null, null, null);

    @Override
    public String toString() {
        return "SenderInput";
    }
}
