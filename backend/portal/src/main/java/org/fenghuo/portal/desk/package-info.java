/**
 * The officers' pages, under {@code /desk}: rendered here, with forms; only passkeys need a script.
 * They do not go through the public schema, which cannot say what they show.
 *
 * <p>A page is a controller's method that says by {@link org.fenghuo.portal.desk.Needs} what its
 * reader must be allowed, a template in {@code frontend-templates/desk}, and, for the menu, a
 * {@link org.fenghuo.portal.desk.DeskEntry}. The officer is a parameter:
 * {@code @AuthenticationPrincipal Officer officer}. What it decides is decided in the modules
 * below.
 */
@ApplicationModule(
        displayName = "Desk",
        allowedDependencies = {
            "kernel",
            "reference",
            "accounts",
            "platform",
            "intake",
            "publishing",
            "casework",
            "exchange"
        })
@NullMarked
package org.fenghuo.portal.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
