/**
 * Who may do what: agencies' keys, by which their machines bring publications in and operate the
 * portal.
 *
 * <p>Keeps only hashes of keys and never logs one. How requests are guarded is platform's; how a
 * key becomes an authentication is {@code AgencyKeyAuthentication}'s.
 */
@ApplicationModule(
        displayName = "Accounts",
        allowedDependencies = {"kernel", "reference", "platform"})
@NullMarked
package org.fenghuo.portal.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
