package org.fenghuo.portal.casework;

import java.nio.charset.StandardCharsets;
import org.fenghuo.portal.accounts.SecretBox;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What officers write in their own words: it may name persons, so the database keeps it sealed. */
@Component
class Notes {
    private final SecretBox box;

    Notes(SecretBox box) {
        this.box = box;
    }

    String sealed(String note, String owner) {
        return box.seal(note.getBytes(StandardCharsets.UTF_8), owner);
    }

    @Nullable String opened(@Nullable String sealed, String owner) {
        return sealed == null ? null : new String(box.open(sealed, owner), StandardCharsets.UTF_8);
    }

    static String ofCase(long id) {
        return "case:" + id;
    }

    static String ofSignal(long id) {
        return "signal:" + id;
    }
}
