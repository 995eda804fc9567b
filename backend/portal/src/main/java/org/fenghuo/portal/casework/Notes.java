package org.fenghuo.portal.casework;

import org.jspecify.annotations.Nullable;

/** Seals what officers write. */
interface Notes {
    byte[] sealed(String note, long owner);

    @Nullable String opened(byte @Nullable [] sealed, long owner);
}
