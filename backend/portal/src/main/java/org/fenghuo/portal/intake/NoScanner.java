package org.fenghuo.portal.intake;

import java.util.Set;

/** None is configured: files are shown, and it is said that nobody looked into them. */
final class NoScanner implements Scanner {
    @Override
    public Finding look(byte[] content) {
        return new Finding.NotChecked();
    }

    @Override
    public Set<AttachmentState> looksInto() {
        return Set.of(AttachmentState.UNCHECKED);
    }
}
