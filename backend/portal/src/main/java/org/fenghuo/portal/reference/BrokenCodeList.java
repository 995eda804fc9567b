package org.fenghuo.portal.reference;

import org.jspecify.annotations.Nullable;

/** A code list that must not be used. Stops the start; whoever edited the file has to act. */
final class BrokenCodeList extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    BrokenCodeList(String file, String what) {
        this(file, what, null);
    }

    BrokenCodeList(String file, String what, @Nullable Throwable cause) {
        super(CodeFiles.FOLDER + file + ": " + what, cause);
    }
}
