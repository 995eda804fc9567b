package org.fenghuo.portal.feeds;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.springframework.http.MediaType;

/** The formats of feeds. */
enum FeedFormat {
    ATOM("atom", new MediaType("application", "atom+xml", StandardCharsets.UTF_8)),
    RSS("rss", new MediaType("application", "rss+xml", StandardCharsets.UTF_8)),
    JSON("json", new MediaType("application", "feed+json")),
    /** An index in Atom: each entry links its alert message. */
    CAP("cap", new MediaType("application", "atom+xml", StandardCharsets.UTF_8)),
    /** The days that matter. */
    ICS("ics", new MediaType("text", "calendar", StandardCharsets.UTF_8));

    private final String suffix;

    @SuppressWarnings("ImmutableEnumChecker") // nothing changes a media type
    private final MediaType type;

    FeedFormat(String suffix, MediaType type) {
        this.suffix = suffix;
        this.type = type;
    }

    static FeedFormat of(String suffix) {
        return Arrays.stream(values())
                .filter(format -> format.suffix.equals(suffix))
                .findFirst()
                .orElseThrow();
    }

    String suffix() {
        return suffix;
    }

    MediaType type() {
        return type;
    }

    FeedWriter writer() {
        return switch (this) {
            case ATOM -> new AtomWriter(false);
            case RSS -> new RssWriter();
            case JSON -> new JsonFeedWriter();
            case CAP -> new AtomWriter(true);
            case ICS -> new CalendarWriter();
        };
    }
}
