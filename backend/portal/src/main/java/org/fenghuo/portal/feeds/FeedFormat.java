package org.fenghuo.portal.feeds;

import java.util.Arrays;
import org.springframework.http.MediaType;

/** The formats of feeds. */
enum FeedFormat {
    ATOM("atom", "application/atom+xml;charset=UTF-8"),
    RSS("rss", "application/rss+xml;charset=UTF-8"),
    JSON("json", "application/feed+json"),
    /** An index in Atom: each entry links its alert message. */
    CAP("cap", "application/atom+xml;charset=UTF-8"),
    /** The days that matter. */
    ICS("ics", "text/calendar;charset=UTF-8");

    private final String suffix;
    private final String type;

    FeedFormat(String suffix, String type) {
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
        return MediaType.parseMediaType(type);
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
