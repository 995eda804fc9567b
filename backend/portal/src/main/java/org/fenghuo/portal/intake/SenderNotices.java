package org.fenghuo.portal.intake;

import org.fenghuo.portal.kernel.Lang;

/** Tells senders by e-mail that there is something new, where they asked for it. */
public interface SenderNotices {
    /** A sender gave an address; in the transaction that keeps the submission. */
    void wanted(long submission, String address, Lang lang);

    /** What the sender is shown has changed; in the transaction that changes it. */
    void changed(long submission);

    /** The submission is erased; in the transaction that erases it. */
    void forget(long submission);
}
