package org.fenghuo.portal.accounts;

import java.util.List;

/** What a key opens. */
public enum KeyScope {
    /** Bringing publications in. */
    IMPORT,
    /** That, and operating the portal. */
    OPERATE;

    /** Names of authorities, as security rules ask for them. */
    public List<String> authorities() {
        return this == OPERATE ? List.of("SCOPE_IMPORT", "SCOPE_OPERATE") : List.of("SCOPE_IMPORT");
    }
}
