/**
 * Values that every module shares: codes that carry their own check digit, languages, and the
 * outages that are nobody's mistake. Knows no framework and no other module.
 */
@ApplicationModule(
        displayName = "Kernel",
        allowedDependencies = {})
@NullMarked
package org.fenghuo.portal.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
