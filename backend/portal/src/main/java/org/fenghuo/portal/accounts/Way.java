package org.fenghuo.portal.accounts;

import org.jspecify.annotations.Nullable;

/** By what somebody proved who they are. */
public enum Way {
    PASSWORD(null),
    /** A device that has verified its user: password and second factor at once. */
    PASSKEY("passkey"),
    /** The word of the authority's own provider of identities; it counts as a password does. */
    OIDC("oidc");

    private final @Nullable String noted;

    Way(@Nullable String noted) {
        this.noted = noted;
    }

    /** What the audit says of it beside "sign-in"; of a password nothing, as ever. */
    @Nullable String noted() {
        return noted;
    }

    /** Whether a second factor is in it. */
    boolean provesTwice() {
        return this == PASSKEY;
    }
}
