package org.fenghuo.portal.intake;

import java.util.Set;

/** Looks into files for what does harm. */
interface Scanner {
    Finding look(byte[] content);

    /** The states of files that this one has yet to look into. */
    Set<AttachmentState> looksInto();
}
