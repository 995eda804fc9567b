package org.fenghuo.portal.feeds;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A feed, whatever format it is written in.
 *
 * @param title the filters in words
 * @param language tag of the portal's own words in it
 * @param page the page that a person reads instead
 * @param links to itself and to its other pages, RFC 5005
 * @param freshness how new it can be
 * @param entries latest change first
 */
record FeedDocument(
        String id,
        String title,
        String language,
        String author,
        String page,
        Links links,
        FeedFreshness freshness,
        List<FeedEntry> entries) {
    FeedDocument {
        entries = List.copyOf(entries);
    }

    /** Addresses of the feed's pages; null where there is none. */
    record Links(
            String self,
            @Nullable String first,
            @Nullable String previous,
            @Nullable String next) {}

    /** That of its newest entry; of an empty feed the beginning of time, so that it stays. */
    Instant updated() {
        return entries.stream()
                .map(FeedEntry::updated)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    /** The same with no entry's text longer than this. */
    FeedDocument within(int characters) {
        return new FeedDocument(
                id,
                title,
                language,
                author,
                page,
                links,
                freshness,
                entries.stream().map(entry -> entry.within(characters)).toList());
    }
}
