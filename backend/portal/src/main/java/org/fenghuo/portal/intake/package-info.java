/** Complaints, tips, reports and signals as they come in. */
@ApplicationModule(
        displayName = "Intake",
        allowedDependencies = {"kernel", "reference", "accounts", "platform"})
@NullMarked
package org.fenghuo.portal.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
