package org.fenghuo.portal.intake;

/** What is known of the harm that a file may do. */
public enum AttachmentState {
    UNCHECKED,
    CLEAN,
    INFECTED,
    NOT_CHECKED;

    /** Whether anybody may open it: a file that waits for its check is nobody's. */
    public boolean opens() {
        return this == CLEAN || this == NOT_CHECKED;
    }
}
