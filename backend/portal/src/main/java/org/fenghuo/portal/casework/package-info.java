/**
 * What becomes of a submission: screened, merged, handed on, assessed, concluded; and what many
 * submissions say together.
 *
 * <p>{@link org.fenghuo.portal.casework.Case} is the only place with transitions, {@link
 * org.fenghuo.portal.casework.Casework} the only door to them. Knows of a submission what is plain;
 * what a sender wrote and who they are stays in intake. Of a publication it tells publishing how
 * many reports led to it, and nothing else.
 */
@ApplicationModule(
        displayName = "Casework",
        allowedDependencies = {
            "kernel",
            "reference",
            "accounts",
            "platform",
            "intake",
            "publishing"
        })
@NullMarked
package org.fenghuo.portal.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
