/**
 * Who may do what: officers, their roles and how they sign in; agencies' keys, by which their
 * machines bring things in; and the audit of what all of them did.
 *
 * <p>Keeps only hashes of passwords, keys and sessions and never logs one. What a role may do
 * stands in {@link org.fenghuo.portal.accounts.Permissions}, and nowhere else. How requests are
 * guarded is platform's and desk's.
 */
@ApplicationModule(
        displayName = "Accounts",
        allowedDependencies = {"kernel", "reference", "platform"})
@NullMarked
package org.fenghuo.portal.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
