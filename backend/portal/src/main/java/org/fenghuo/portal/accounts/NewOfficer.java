package org.fenghuo.portal.accounts;

import java.util.Set;

/**
 * Somebody who begins to work at the desk, as an administrator writes it down.
 *
 * @param login 3 to 40 small letters, digits, dots, hyphens
 */
public record NewOfficer(String login, String name, String agency, Set<Role> roles) {
    public NewOfficer {
        roles = Set.copyOf(roles);
    }
}
