package org.fenghuo.portal.accounts;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * Somebody who works at the desk: the principal of a request there.
 *
 * @param login by which they sign in; never changes, so that the audit names one person for ever
 * @param name as colleagues read it
 * @param agency id in the code list of agencies
 */
public record Officer(long id, String login, String name, String agency, Set<Role> roles) {
    public Officer {
        // in the order of the enumeration, as people read them
        roles = Collections.unmodifiableSet(new TreeSet<>(roles));
    }

    /** Whether one of the roles allows it. Nothing is allowed by default. */
    public boolean may(Permission permission) {
        return roles.stream().anyMatch(role -> Permissions.allows(role, permission));
    }
}
