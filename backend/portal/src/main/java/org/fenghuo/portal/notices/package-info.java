/**
 * Notices by e-mail to who handed something in: that there is something new, never what.
 *
 * <p>Intake and casework say that something changed ({@link
 * org.fenghuo.portal.intake.SenderNotices}), in the transaction that changes it; the letter lies in
 * {@link org.fenghuo.portal.notices.Outbox} from then on, and {@link
 * org.fenghuo.portal.notices.Postman} sends it. Nothing that mail does or fails to do touches a
 * submission.
 */
@ApplicationModule(
        displayName = "Notices",
        allowedDependencies = {"kernel", "platform", "intake"})
@NullMarked
package org.fenghuo.portal.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
