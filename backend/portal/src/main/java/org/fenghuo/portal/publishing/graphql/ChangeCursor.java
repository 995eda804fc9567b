package org.fenghuo.portal.publishing.graphql;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.fenghuo.portal.kernel.InvalidInput;
import org.fenghuo.portal.kernel.Problem;
import org.fenghuo.portal.publishing.JournalPosition;
import org.jspecify.annotations.Nullable;

/** A position in the journal, opaque to clients: epoch and sequence number in base 64. */
final class ChangeCursor {
    private ChangeCursor() {}

    static String of(String epoch, long seq) {
        return new JournalPosition(epoch, seq).cursor();
    }

    /**
     * The beginning for null; a cursor of another journal is refused, because what it counted is no
     * more. One beyond the end is of another journal, too, whose epoch somebody forgot to renew.
     */
    static long parse(@Nullable String cursor, JournalPosition confirmed) {
        if (cursor == null) {
            return 0;
        }
        try {
            String plain =
                    new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII);
            int dot = plain.lastIndexOf('.');
            long seq = Long.parseUnsignedLong(plain.substring(dot + 1));
            if (!plain.substring(0, Math.max(dot, 0)).equals(confirmed.epoch())
                    || seq > confirmed.seq()) {
                throw new InvalidInput(Problem.of("since", "unknown-epoch"));
            }
            return seq;
        } catch (IllegalArgumentException e) {
            throw new InvalidInput(Problem.of("since", "invalid-cursor"));
        }
    }
}
