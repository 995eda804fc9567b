package org.fenghuo.portal.notices;

import org.jspecify.annotations.Nullable;

/** What to do, and by what right: a letter's token, or code and secret. */
public record ManageNoticesInput(
        NoticeAct act,
        @Nullable String token,
        @Nullable String trackingCode,
        @Nullable String secret) {
    @Override
    public String toString() {
        return "ManageNoticesInput[" + act + "]";
    }
}
