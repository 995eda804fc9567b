package org.fenghuo.portal.accounts;

import java.util.List;
import java.util.stream.Stream;

/** What a key opens. */
public enum KeyScope {
    /** Bringing publications in. */
    IMPORT,
    /** Bringing in submissions that other systems took: they carry personal data. */
    IMPORT_SUBMISSIONS,
    /** Sending signals: laboratories, universities, associations, media. */
    SUBMIT_SIGNALS,
    /** All of that, and operating the portal. */
    OPERATE;

    /** Names of authorities, as security rules ask for them. */
    public List<String> authorities() {
        return Stream.of(values())
                .filter(scope -> this == OPERATE || scope == this)
                .map(scope -> "SCOPE_" + scope.name())
                .toList();
    }
}
