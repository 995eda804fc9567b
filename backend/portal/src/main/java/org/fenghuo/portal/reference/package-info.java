/**
 * The code lists: what codes there are, what people call them, and how foreign names and levels map
 * to them.
 *
 * <p>{@link org.fenghuo.portal.reference.Reference} holds all of them in memory, read once at start
 * from {@code schema/codes/*.yaml}, files that people edit and a change of which is reviewed like
 * code. A broken list stops the start and says which entry is wrong: a portal that mislabels a
 * warning is worse than one that is down.
 */
@ApplicationModule(
        displayName = "Reference",
        allowedDependencies = {"kernel"})
@NullMarked
package org.fenghuo.portal.reference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
