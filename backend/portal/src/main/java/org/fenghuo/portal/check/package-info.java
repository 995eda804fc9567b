/**
 * “Is my item affected?” Compares what somebody holds in hand, or a shop has on its shelves, with
 * what was published, field by field, and says what was compared with what.
 *
 * <p>{@link org.fenghuo.portal.check.Verdict} is the table of decisions. Nothing that was asked is
 * stored. There is no answer “safe”: only what was published by when.
 */
@ApplicationModule(
        displayName = "Check",
        allowedDependencies = {"kernel", "reference", "publishing", "search", "platform"})
@NullMarked
package org.fenghuo.portal.check;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
