package org.fenghuo.portal.search.words;

import org.jspecify.annotations.Nullable;

/** A file of words that must not be used. Stops the start; whoever edited the file has to act. */
final class BrokenThesaurus extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    BrokenThesaurus(String file, String what) {
        this(file, what, null);
    }

    BrokenThesaurus(String file, String what, @Nullable Throwable cause) {
        super(WordFiles.FOLDER + file + ": " + what, cause);
    }
}
