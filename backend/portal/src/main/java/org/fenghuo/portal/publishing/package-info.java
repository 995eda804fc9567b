/**
 * What the authority says in public: publications, their immutable editions, and the journal of
 * every public change.
 *
 * <p>The truth. All other modules that show publications are cursors over the journal ({@link
 * org.fenghuo.portal.publishing.Journal}); nothing but the commands of {@link
 * org.fenghuo.portal.publishing.Publishing} changes anything here.
 */
@ApplicationModule(
        displayName = "Publishing",
        allowedDependencies = {"kernel", "reference"})
@NullMarked
package org.fenghuo.portal.publishing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
