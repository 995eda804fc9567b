package org.fenghuo.portal.accounts;

import org.jspecify.annotations.Nullable;

/**
 * Whose key a request carries.
 *
 * @param agency for which it acts; null for one that acts for every agency
 */
public record KeyHolder(long id, @Nullable String agency, String name, KeyScope scope) {
    /** Whether it may speak for an agency. */
    public boolean actsFor(String other) {
        return agency == null || agency.equals(other);
    }
}
