package org.fenghuo.portal.feeds;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerResponse;

/** Sends what was written, with what caches and readers need to ask less often. */
record FeedResponses(Clock clock) {
    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final MediaType LINES = new MediaType("application", "x-ndjson");

    /** Of its body, so the same in every portal; weak, so that it may still be compressed. */
    private static String tag(byte[] body) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(body);
            return "W/\"" + HexFormat.of().formatHex(digest, 0, 16) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    ServerResponse feed(FeedFormat format, byte[] body, FeedDocument feed, FeedAddress address) {
        var ends =
                feed.entries().stream()
                        .map(FeedEntry::ends)
                        .<Instant>mapMulti((end, next) -> {
                            if (end != null) {
                                next.accept(end);
                            }
                        });
        return sent(format.type(), body, address, ends, feed.updated());
    }

    /**
     * A minute; less when something in it ends earlier.
     *
     * @param updated of its newest entry
     */
    ServerResponse sent(
            MediaType type,
            byte[] body,
            FeedAddress address,
            Stream<Instant> ends,
            Instant updated) {
        return kept(body, address, ends)
                .contentType(type)
                .headers(headers -> {
                    if (updated.isAfter(Instant.EPOCH)) {
                        headers.setLastModified(updated);
                    }
                })
                .body(body);
    }

    /**
     * Changes, and where they go on. A full page stays as it is for a minute; the journal's end may
     * grow at any moment, so it is kept only to be asked for again by its tag.
     */
    ServerResponse changes(ChangeLines lines, FeedAddress address) {
        var next = address.since(lines.cursor()).at("/changes");
        var answer = kept(lines.body(), address, lines.ends().stream());
        if (!lines.more()) {
            answer.cacheControl(CacheControl.noCache());
        }
        return answer.contentType(LINES)
                .header(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"")
                .body(lines.body());
    }

    private ServerResponse.BodyBuilder kept(
            byte[] body, FeedAddress address, Stream<Instant> ends) {
        var now = clock.instant();
        var left =
                ends.map(end -> Duration.between(now, end))
                        .filter(Duration::isPositive)
                        .reduce(FRESH, (a, b) -> a.compareTo(b) < 0 ? a : b);
        return ServerResponse.ok()
                .eTag(tag(body))
                .cacheControl(
                        CacheControl.maxAge(left.truncatedTo(ChronoUnit.SECONDS)).cachePublic())
                .headers(headers -> {
                    if (address.language() == null) {
                        headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
                    }
                });
    }
}
