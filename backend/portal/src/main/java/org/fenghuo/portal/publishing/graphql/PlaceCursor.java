package org.fenghuo.portal.publishing.graphql;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import org.fenghuo.portal.kernel.InvalidInput;
import org.fenghuo.portal.kernel.Problem;
import org.fenghuo.portal.publishing.Place;
import org.fenghuo.portal.publishing.Publication;
import org.jspecify.annotations.Nullable;

/**
 * A place in {@code latest}, opaque to clients: microseconds since 1970 and the serial, in base 64.
 */
final class PlaceCursor {
    private PlaceCursor() {}

    static String of(Publication publication) {
        Instant at = publication.publishedAt();
        long micros =
                Math.addExact(
                        Math.multiplyExact(at.getEpochSecond(), 1_000_000L), at.getNano() / 1_000);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(
                        (micros + "." + publication.head().id())
                                .getBytes(StandardCharsets.US_ASCII));
    }

    static @Nullable Place parse(@Nullable String cursor) {
        if (cursor == null) {
            return null;
        }
        try {
            String plain =
                    new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII);
            int dot = plain.indexOf('.');
            long micros = Long.parseLong(plain.substring(0, Math.max(dot, 0)));
            return new Place(
                    Instant.ofEpochSecond(
                            Math.floorDiv(micros, 1_000_000L),
                            Math.floorMod(micros, 1_000_000L) * 1_000),
                    Long.parseLong(plain.substring(dot + 1)));
        } catch (IllegalArgumentException e) {
            throw new InvalidInput(Problem.of("after", "invalid-cursor"));
        }
    }
}
