package org.fenghuo.portal.notices;

import java.util.Locale;

/** What a letter is for. */
enum LetterKind {
    /** Asks whether the address is who gave it. */
    CONFIRM,
    /** Says that there is something new. */
    NEWS;

    /** Of a sentence in the messages. */
    String key(String part) {
        return "letter." + name().toLowerCase(Locale.ROOT) + "." + part;
    }
}
